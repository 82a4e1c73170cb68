package vn.congvu.leadershipexam.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the dates ahead of a round go when it has stood still from one moment to another.
 *
 * <p>The end of a term gets back exactly the working time that was lost, as the clocks of the steps do. What is done at an
 * hour people were told, the paper and the defences, keeps its hour and goes back by the whole working days that were lost;
 * less than a day does not move it, unless its hour has passed meanwhile or the term before it would end after it.
 */
final class Standstill {

    private final ExamDays days;
    private final Instant from;
    private final Instant until;
    private final Duration lost;

    Standstill(ExamDays days, Instant from, Instant until) {
        this.days = days;
        this.from = from;
        this.until = until;
        this.lost = days.worked(from, until);
    }

    Duration lost() {
        return lost;
    }

    /** All dates of a council by name, those that stay where they are as well. */
    Map<String, Instant> after(Map<String, Instant> dates) {
        Map<String, Instant> moved = new HashMap<>();
        dates.forEach((name, at) -> moved.put(name, ahead(at) ? days.plusWorking(at, lost) : at));
        for (String name : ExamDateName.AT_AN_HOUR) {
            Instant at = dates.get(name);
            if (at != null && ahead(at)) {
                moved.put(name, keepingItsHour(at, moved.get(ExamDateName.before(name))));
            }
        }
        return moved;
    }

    private boolean ahead(Instant at) {
        return at.isAfter(from);
    }

    private Instant keepingItsHour(Instant at, Instant before) {
        Instant moved = at;
        for (long left = wholeDays(); left > 0; left--) {
            moved = days.next(moved);
        }
        while (!moved.isAfter(until) || before != null && !moved.isAfter(before)) {
            moved = days.next(moved);
        }
        return moved;
    }

    /** How many days of opening hours the lost time fills, begun with the day it began on. */
    private long wholeDays() {
        LocalDate day = ExamDays.day(from);
        Duration left = lost;
        long whole = 0;
        for (; left.compareTo(days.openingTime(day)) >= 0 && !left.isZero(); day = day.plusDays(1)) {
            whole += days.openingTime(day).isZero() ? 0 : 1;
            left = left.minus(days.openingTime(day));
        }
        return whole;
    }
}
