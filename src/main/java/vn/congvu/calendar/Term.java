package vn.congvu.calendar;

/**
 * How long something may take: {@code P5D} working days, {@code P3.5D} (halves only), {@code P0D} the same working
 * day, {@code PT16H} / {@code PT4H30M} working hours, {@code P7CD} calendar days. Days and hours are never
 * converted into each other.
 */
public final class Term {

    private enum Unit {
        WORKING_DAYS,
        WORKING_MINUTES,
        CALENDAR_DAYS
    }

    private final Unit unit;
    private final int amount;
    private final boolean halfDay;

    private Term(Unit unit, int amount, boolean halfDay) {
        this.unit = unit;
        this.amount = amount;
        this.halfDay = halfDay;
    }

    /** Throws {@link MalformedTerm} for anything that is no term, negative, zero hours or more than ten years. */
    public static Term parse(String text) {
        return new TermText(text).term();
    }

    static Term ofWorkingDays(int days, boolean halfDay) {
        return new Term(Unit.WORKING_DAYS, days, halfDay);
    }

    static Term ofWorkingMinutes(int minutes) {
        return new Term(Unit.WORKING_MINUTES, minutes, false);
    }

    static Term ofCalendarDays(int days) {
        return new Term(Unit.CALENDAR_DAYS, days, false);
    }

    public boolean inDays() {
        return unit == Unit.WORKING_DAYS;
    }

    public boolean inHours() {
        return unit == Unit.WORKING_MINUTES;
    }

    public boolean inCalendarDays() {
        return unit == Unit.CALENDAR_DAYS;
    }

    /** Working minutes of a term in hours; a term in days has none, because days are not converted. */
    public int minutes() {
        if (!inHours()) {
            throw new IllegalStateException(this + " is not a term in hours");
        }
        return amount;
    }

    /** Days of a term in calendar days. */
    public int calendarDays() {
        if (!inCalendarDays()) {
            throw new IllegalStateException(this + " is not a term in calendar days");
        }
        return amount;
    }

    /** Days the term reaches into: 4 for {@code P3.5D}. */
    int daysTouched() {
        return halfDay ? amount + 1 : amount;
    }

    boolean endsAtHalfDay() {
        return halfDay;
    }

    boolean isSameDay() {
        return inDays() && daysTouched() == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The canonical text; parsing it gives the same term. */
    @Override
    public String toString() {
        return switch (unit) {
            case WORKING_DAYS -> "P" + amount + (halfDay ? ".5" : "") + "D";
            case CALENDAR_DAYS -> "P" + amount + "CD";
            case WORKING_MINUTES -> "PT" + part(amount / 60, "H") + part(amount % 60, "M");
        };
    }

    private static String part(int number, String letter) {
        return number == 0 ? "" : number + letter;
    }
}
