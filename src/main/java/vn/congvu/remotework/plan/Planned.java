package vn.congvu.remotework.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.congvu.calendar.WorkingCalendar;

/**
 * A product of a plan, and what became of it.
 *
 * @param accepted null as long as nobody has reviewed it
 */
public record Planned(
        int number,
        PlanLine line,
        Instant deliveredAt,
        String delivery,
        Instant reviewedAt,
        String reviewedBy,
        Boolean accepted,
        String reviewNote,
        int returned,
        String excuseCause,
        String excuseNote,
        String excusedBy) {

    /** Whose evaluation it counts in. */
    public YearMonth month() {
        return YearMonth.from(line.dueOn());
    }

    /** Delivered after its day, or not at all although the day has passed. */
    public boolean isLate(Instant now) {
        Instant seen = deliveredAt == null ? now : deliveredAt;
        return LocalDate.ofInstant(seen, WorkingCalendar.ZONE).isAfter(line.dueOn());
    }
}
