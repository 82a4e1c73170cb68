package vn.congvu.leadershipexam;

import vn.congvu.calendar.Term;
import vn.congvu.web.problem.Bilingual;

/**
 * A limit of an exam, with where it comes from.
 *
 * @param term how long, null for a limit that is a number
 * @param number how many, null for a limit that is a term
 * @param countedFrom the date of the round the term is counted from, null when it begins with the step itself
 * @param backwards whether the term ends with that date instead of beginning with it
 * @param from the same in words
 * @param confirmed false for a default of the product that no act prescribes
 */
public record ExamLimit(
        String edition,
        String name,
        Term term,
        Integer number,
        String countedFrom,
        boolean backwards,
        Bilingual from,
        String basis,
        boolean confirmed) {

    private static final int LONG_DAYS = 180;

    /** Whether it may end in a year whose calendar has not been published. */
    boolean isLong() {
        return term.inCalendarDays() && term.calendarDays() >= LONG_DAYS;
    }
}
