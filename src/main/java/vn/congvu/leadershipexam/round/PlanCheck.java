package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamLimit;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.web.problem.Problem;

/** Whether the dates of a plan keep the limits of the law, council by council, when the notice goes out now. */
@Component
class PlanCheck {

    private final Councils councils;
    private final PlannedDates dates;
    private final ExamTerms terms;
    private final PlannedDays days;
    private final Clock clock;

    PlanCheck(Councils councils, PlannedDates dates, ExamTerms terms, PlannedDays days, Clock clock) {
        this.councils = councils;
        this.dates = dates;
        this.terms = terms;
        this.days = days;
        this.clock = clock;
    }

    void require(ExamRound round) {
        Problem problem = RoundProblems.dates(round);
        councils.of(round.code()).forEach(council -> council(problem, round, council.councilNo()));
        problem.throwIfAnyField();
    }

    private void council(Problem problem, ExamRound round, int council) {
        Map<String, Instant> planned = new HashMap<>();
        for (String name : ExamDateName.PLANNED) {
            Optional<Instant> date = dates.find(round.code(), council, name);
            date.ifPresentOrElse(at -> planned.put(name, at), () -> problem.field(field(council, name), "required"));
            date.ifPresent(at -> days.check(problem, round, field(council, name), name, at));
        }
        if (planned.size() == ExamDateName.PLANNED.size()) {
            registration(problem, round, council, planned);
            paper(problem, round, council, planned);
            order(problem, council, planned);
        }
    }

    private void registration(Problem problem, ExamRound round, int council, Map<String, Instant> planned) {
        terms.limit(round, council, "registration").ifPresent(limit -> {
            Instant earliest = terms.end(round, limit.term(), clock.instant());
            if (planned.get(ExamDateName.REGISTRATION_CLOSES).isBefore(earliest)) {
                say(problem, council, ExamDateName.REGISTRATION_CLOSES, "exam-date-early", earliest, limit);
            }
        });
    }

    private void paper(Problem problem, ExamRound round, int council, Map<String, Instant> planned) {
        Instant closes = planned.get(ExamDateName.REGISTRATION_CLOSES);
        terms.limit(round, council, "paper").ifPresent(limit -> {
            Instant latest = terms.end(round, limit.term(), closes);
            if (planned.get(ExamDateName.PAPER_STARTS).isAfter(latest)) {
                say(problem, council, ExamDateName.PAPER_STARTS, "exam-date-late", latest, limit);
            }
        });
    }

    private static void say(Problem problem, int council, String name, String reason, Instant bound, ExamLimit limit) {
        problem.field(field(council, name), reason, RoundProblems.shown(bound), limit.basis());
    }

    private static void order(Problem problem, int council, Map<String, Instant> planned) {
        for (int next = 1; next < ExamDateName.PLANNED.size(); next++) {
            String name = ExamDateName.PLANNED.get(next);
            Instant before = planned.get(ExamDateName.PLANNED.get(next - 1));
            if (!planned.get(name).isAfter(before)) {
                problem.field(field(council, name), "exam-date-order", RoundProblems.shown(before));
            }
        }
    }

    private static String field(int council, String name) {
        return "dates." + council + "." + name;
    }
}
