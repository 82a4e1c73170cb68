package vn.congvu.leadershipexam.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/**
 * Who may look at the proof of a round as a whole: supervision at any time; those who lead a council, the authority and
 * auditors once every council has its result.
 */
@Component
public class EvidenceAccess {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Seats seats;
    private final CurrentUser user;

    EvidenceAccess(ExamRounds rounds, Councils councils, Seats seats, CurrentUser user) {
        this.rounds = rounds;
        this.councils = councils;
        this.seats = seats;
        this.user = user;
    }

    /** As not found for whoever may not. */
    public ExamRound requireReader(String code) {
        ExamRound round = rounds.require(code);
        List<Council> all = councils.of(code);
        if (!supervises(all) && !(isOver(all) && answersFor(round, all))) {
            throw ExamProblems.unknown(code);
        }
        return round;
    }

    public boolean supervises(String code) {
        return supervises(councils.of(code));
    }

    private boolean supervises(List<Council> all) {
        return all.stream()
                .anyMatch(council ->
                        seats.sits(user.username(), council.roundCode(), council.councilNo(), Body.SUPERVISION));
    }

    private boolean answersFor(ExamRound round, List<Council> all) {
        return user.has(Role.AUDITOR)
                || user.has(Role.LEADER, round.authorityUnit())
                || all.stream()
                        .anyMatch(council ->
                                seats.leads(user.username(), council.roundCode(), council.councilNo(), Body.COUNCIL));
    }

    private static boolean isOver(List<Council> all) {
        return all.stream().noneMatch(council -> council.phase().isBefore(Phase.RESULT));
    }
}
