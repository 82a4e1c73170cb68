package vn.congvu.sla;

public enum ClockEventKind {
    START,
    PAUSE,
    RESUME,
    RESTART,
    EXTEND,
    STOP
}
