package vn.congvu.modelling.gate;

/** An error keeps a model from being deployed; a warning is shown to whoever proposes and approves it. */
public enum Severity {
    ERROR,
    WARNING
}
