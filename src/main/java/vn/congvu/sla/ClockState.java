package vn.congvu.sla;

public enum ClockState {
    RUNNING,
    PAUSED,
    STOPPED
}
