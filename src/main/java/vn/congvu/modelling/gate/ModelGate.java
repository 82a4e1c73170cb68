package vn.congvu.modelling.gate;

/** Default deny, before the engine sees a byte. Stores nothing, executes nothing, opens no connection. */
public interface ModelGate {

    /** In bytes; of a longer file nobody needs to read more than this and one. */
    int LARGEST = 1024 * 1024;

    Verdict check(byte[] model, Surroundings around);
}
