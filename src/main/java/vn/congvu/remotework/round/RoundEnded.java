package vn.congvu.remotework.round;

/** Is told, in the same transaction, that a round has been closed. */
public interface RoundEnded {

    void roundEnded(String roundId);
}
