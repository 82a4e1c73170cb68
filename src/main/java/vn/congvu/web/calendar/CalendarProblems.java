package vn.congvu.web.calendar;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.CalendarRefusal;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemSource;

/** What the calendar refuses, wherever it was asked. */
@Component
class CalendarProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        return exception instanceof CalendarRefusal refusal
                ? Optional.of(new Problem("calendar-refusal", 400, words(refusal)))
                : Optional.empty();
    }

    static Bilingual words(CalendarRefusal refusal) {
        return new Bilingual(refusal.messageVi(), refusal.messageEn());
    }
}
