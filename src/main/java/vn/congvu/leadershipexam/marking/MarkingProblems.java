package vn.congvu.leadershipexam.marking;

import vn.congvu.leadershipexam.marking.Verdict.Need;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which something about marks is refused; each names the rule. */
public final class MarkingProblems {

    private static final String MARK = "mark";

    private MarkingProblems() {}

    static ProblemException noMark(MarkingRules rules) {
        return badMark("mark-missing", rules.lowest(), rules.highest());
    }

    static ProblemException outsideScale(MarkingRules rules) {
        return badMark("mark-outside-scale", rules.lowest(), rules.highest());
    }

    static ProblemException tooFine(MarkingRules rules) {
        return badMark("mark-too-fine", rules.decimals());
    }

    private static ProblemException badMark(String reason, Object... arguments) {
        return new ProblemException(new Problem("invalid-body", 400).field(MARK, reason, arguments));
    }

    static ProblemException notNeeded(Need need) {
        return new ProblemException(
                switch (need) {
                    case DISCUSSION -> new Problem("exam-discussion-not-needed", 409);
                    case THIRD_MARK -> new Problem("exam-third-mark-not-needed", 409);
                    case COLLECTIVE_MARKING -> new Problem("exam-collective-marking-not-needed", 409);
                });
    }
}
