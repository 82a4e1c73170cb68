package vn.congvu.remotework;

/** Is told, in the same transaction, that a round has been closed. */
interface RoundEnded {

    void roundEnded(String roundId);
}
