package vn.congvu.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A computation needs a date for which no calendar is published yet (or any more). Days off are fixed by
 * the Prime Minister year by year (Labour Code art. 112), so nothing is guessed beyond them.
 */
public final class OutsidePublishedYears extends CalendarRefusal {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final int firstYear;
    private final int lastYear;

    OutsidePublishedYears(LocalDate needed, int firstYear, int lastYear) {
        super(
                "Phép tính cần đến ngày %s, nhưng lịch làm việc mới được công bố cho các năm %d–%d."
                        .formatted(DATE.format(needed), firstYear, lastYear),
                "The computation needs %s, but the working calendar is published for the years %d–%d only."
                        .formatted(DATE.format(needed), firstYear, lastYear));
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
