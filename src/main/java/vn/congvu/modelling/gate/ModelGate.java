package vn.congvu.modelling.gate;

/** Default deny, before the engine sees a byte. Stores nothing, executes nothing, opens no connection. */
public interface ModelGate {

    Verdict check(byte[] model, Surroundings around);
}
