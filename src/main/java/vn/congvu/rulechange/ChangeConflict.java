package vn.congvu.rulechange;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What the state of a change, or of another one, does not allow (409), and whom four eyes forbid it (403). */
final class ChangeConflict extends ProblemException {

    private ChangeConflict(Problem problem) {
        super(problem);
    }

    static ChangeConflict decided(RuleChange change) {
        return new ChangeConflict(
                new Problem("rule-change-decided", 409, change.state()).with("state", change.state()));
    }

    static ChangeConflict anotherRuns(RuleChange running) {
        return new ChangeConflict(
                new Problem("rule-change-running", 409, running.proposal().title()).with("running", running.id()));
    }

    static ChangeConflict notUndoable(RuleChange change) {
        return new ChangeConflict(
                new Problem(change.kind() == ChangeKind.CALENDAR ? "calendar-change-not-last" : "limits-in-force", 409)
                        .with("state", change.state()));
    }

    static ChangeConflict ownProposal() {
        return new ChangeConflict(new Problem("own-rule-change", 403));
    }
}
