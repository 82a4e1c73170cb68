package vn.congvu.leadershipexam.body;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamBar;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Problem;

/** Whether somebody may act in a council at all, whatever the step: asked at claim, hand-over, completion and at the desks. */
@Component
public class Duties implements ExamBar {

    private final Members members;
    private final Conflicts conflicts;

    Duties(Members members, Conflicts conflicts) {
        this.members = members;
        this.conflicts = conflicts;
    }

    @Override
    public Optional<Problem> bar(ExamRound round, Integer council, String username, boolean meant) {
        boolean candidate = conflicts.candidacy(round.code(), username).isPresent();
        return candidate && meant ? Optional.empty() : bar(round.code(), council, username);
    }

    /** @param council null for steps of the whole round */
    public Optional<Problem> bar(String round, Integer council, String username) {
        Optional<Problem> candidacy = conflicts.candidacy(round, username);
        if (candidacy.isPresent() || council == null) {
            return candidacy;
        }
        Optional<Problem> relative = conflicts.in(round, council, username).map(PeopleProblems::relativeOfCandidate);
        return relative.isPresent() ? relative : declaration(round, council, username);
    }

    private Optional<Problem> declaration(String round, int council, String username) {
        return members.owesDeclaration(round, council, username)
                ? Optional.of(PeopleProblems.declarationMissing())
                : Optional.empty();
    }
}
