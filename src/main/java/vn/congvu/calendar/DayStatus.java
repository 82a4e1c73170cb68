package vn.congvu.calendar;

/** Whether a day of the calendar is announced officially, or expected and still to be confirmed. */
public enum DayStatus {
    OFFICIAL,
    PROVISIONAL
}
