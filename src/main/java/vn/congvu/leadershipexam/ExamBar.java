package vn.congvu.leadershipexam;

import java.util.Optional;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Problem;

/** What forbids somebody any step of a round, whatever it is. A bean each; asked before the part that owns the step. */
public interface ExamBar {

    /**
     * @param council null in steps of the whole round
     * @param meant whether the step is meant for this very person: a winner completes their own file
     */
    Optional<Problem> bar(ExamRound round, Integer council, String username, boolean meant);
}
