package vn.congvu.leadershipexam.script;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.security.CurrentUser;

/** Before anything happens to papers or marks: who is it, which council, is it the time for it. */
@Component
public class ExamDoor {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Seats seats;
    private final CurrentUser user;

    ExamDoor(ExamRounds rounds, Councils councils, Seats seats, CurrentUser user) {
        this.rounds = rounds;
        this.councils = councils;
        this.seats = seats;
        this.user = user;
    }

    public String username() {
        return user.username();
    }

    public ExamRound round(String round) {
        return rounds.require(round);
    }

    /** Nobody else does anything in the round until the transaction ends. */
    public ExamRound lock(String round) {
        ExamRound locked = rounds.requireLocked(round);
        locked.requireNotSuspended();
        return locked;
    }

    /** Refuses every other phase. */
    public Council council(String round, int no, Phase... phases) {
        Council council = councils.require(round, no);
        if (phases.length > 0 && !Arrays.asList(phases).contains(council.phase())) {
            throw ExamProblems.notInThisPhase(round, council.phase());
        }
        return council;
    }

    public void requireSeat(String round, int council, Body... anyOf) {
        councils.require(round, council);
        seats.require(username(), round, council, anyOf);
    }

    public void requireLead(String round, int council, Body... anyOf) {
        councils.require(round, council);
        seats.requireLead(username(), round, council, anyOf);
    }

    public boolean sits(String round, int council, Body body) {
        return seats.sits(username(), round, council, body);
    }

    public boolean leads(String round, int council, Body body) {
        return seats.leads(username(), round, council, body);
    }

    /** Of somebody else: whether they lead the body. */
    public boolean leads(String username, String round, int council, Body body) {
        return seats.leads(username, round, council, body);
    }
}
