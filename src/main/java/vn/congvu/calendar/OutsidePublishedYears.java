package vn.congvu.calendar;

/**
 * A computation needs a date for which no calendar is published yet (or any more). Days off are fixed by
 * the Prime Minister year by year (Labour Code art. 112), so nothing is guessed beyond them.
 */
public final class OutsidePublishedYears extends CalendarRefusal {

    private final int firstYear;
    private final int lastYear;

    OutsidePublishedYears(int firstYear, int lastYear) {
        super(
                "Phép tính cần những ngày ngoài các năm đã công bố lịch làm việc: %d–%d."
                        .formatted(firstYear, lastYear),
                "The computation needs dates outside the years the working calendar is published for: %d–%d."
                        .formatted(firstYear, lastYear));
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }
}
