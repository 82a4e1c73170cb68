package vn.congvu.calendar;

/** What a change makes of a date: an exception of this kind, or an ordinary day of the week again. */
public enum DayChange {
    HOLIDAY(DayKind.HOLIDAY),
    COMP_OFF(DayKind.COMP_OFF),
    SWAP_OFF(DayKind.SWAP_OFF),
    SWAP_WORK(DayKind.SWAP_WORK),
    LOCAL_CLOSURE(DayKind.LOCAL_CLOSURE),
    /** The exception published for the date is taken back. */
    REMOVED(null);

    private final DayKind kind;

    DayChange(DayKind kind) {
        this.kind = kind;
    }

    /** Null when the date is no exception any more. */
    public DayKind kind() {
        return kind;
    }
}
