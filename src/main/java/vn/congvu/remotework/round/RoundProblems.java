package vn.congvu.remotework.round;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about a round is refused; each names the rule. */
public final class RoundProblems {

    private static final String RULE = "rule";

    private RoundProblems() {}

    public static ProblemException unknownRound(String id) {
        return new ProblemException(new Problem("unknown-remote-round", 404, id));
    }

    static ProblemException roundState(Round round) {
        return new ProblemException(new Problem("remote-round-state", 409, round.code())
                .with("state", round.state().name()));
    }

    static ProblemException openedByItsDrafter() {
        return new ProblemException(new Problem("remote-round-own-draft", 403).with(RULE, "R15"));
    }

    public static ProblemException notAllowed() {
        return new ProblemException(new Problem("remote-work-not-allowed", 403));
    }
}
