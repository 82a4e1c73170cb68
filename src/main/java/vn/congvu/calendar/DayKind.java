package vn.congvu.calendar;

/** What a date is for a unit: an ordinary working or weekly free day, or an exception named in the calendar's data. */
public enum DayKind {
    WORKING,
    WEEKLY_OFF,
    /** Statutory holiday (Labour Code art. 112), also when it falls on a weekend. */
    HOLIDAY,
    /** Day off in lieu of a holiday on a weekend (Labour Code art. 111.3). */
    COMP_OFF,
    /** Day off that is made up for on a {@link #SWAP_WORK} day. */
    SWAP_OFF,
    /** Day of the weekend that is worked with the hours of a weekday. */
    SWAP_WORK,
    /** The unit, or the whole city, is closed for a reason of its own. */
    LOCAL_CLOSURE;

    boolean isDayOff() {
        return this != WORKING && this != SWAP_WORK;
    }
}
