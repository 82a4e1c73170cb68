package vn.congvu.leadershipexam.round;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problem;

/**
 * A term that people keep, such as the close of registration, is not planned to end on a day off, where it would end with the
 * next working day whatever the notice says (Civil Code art. 148). A paper may be written and a project defended on any day.
 */
@Component
class PlannedDays {

    private final DatesMoved moved;

    PlannedDays(DatesMoved moved) {
        this.moved = moved;
    }

    void check(Problem problem, ExamRound round, String field, String name, Instant at) {
        ExamDays days = moved.days(round);
        if (!ExamDateName.AT_AN_HOUR.contains(name) && !days.isWorking(at)) {
            problem.field(
                    field, "exam-date-day-off", RoundProblems.dayOf(at), RoundProblems.dayOf(days.onWorkingDay(at)));
        }
    }
}
