package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamLimits;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.leadershipexam.round.ExamRound;

/** Until when a candidate may answer to being found not eligible. */
@Component
class AnswerTime {

    private static final String LIMIT = "vetAnswer";

    private final ExamLimits limits;
    private final ExamTerms terms;

    AnswerTime(ExamLimits limits, ExamTerms terms) {
        this.limits = limits;
        this.terms = terms;
    }

    Instant until(ExamRound round, Vetting decided) {
        return terms.end(round, limits.of(round.ruleEdition(), LIMIT), decided.confirmedAt());
    }
}
