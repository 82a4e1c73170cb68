package vn.congvu.leadershipexam.result;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.evidence.Reads;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/**
 * Who reads a result with its marks. While it is sealed: the council and its secretariat, and the authority that decides
 * on it; nobody else, and every reading is logged. Supervision joins once it is published.
 */
@Component
class ResultAccess {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Seats seats;
    private final Reads reads;
    private final Alarm alarm;
    private final CurrentUser user;

    ResultAccess(ExamRounds rounds, Councils councils, Seats seats, Reads reads, Alarm alarm, CurrentUser user) {
        this.rounds = rounds;
        this.councils = councils;
        this.seats = seats;
        this.reads = reads;
        this.alarm = alarm;
        this.user = user;
    }

    String username() {
        return user.username();
    }

    ExamRound requireReader(String code, int no) {
        ExamRound round = rounds.require(code);
        Council council = councils.require(code, no);
        boolean published = !council.phase().isBefore(Phase.RESULT);
        boolean inside = drawsUp(code, no) || authority(round);
        if (!inside && !(published && seats.sits(username(), code, no, Body.SUPERVISION))) {
            alarm.raise(code, no, "readResult", username(), Map.of());
            throw ExamProblems.notAllowed();
        }
        if (council.phase().isBefore(Phase.SUMMARY)) {
            throw ExamProblems.notInThisPhase(code, council.phase());
        }
        reads.read(code, no, "result", username());
        return round;
    }

    boolean drawsUp(String code, int no) {
        return seats.sits(username(), code, no, Body.SECRETARIAT) || seats.sits(username(), code, no, Body.COUNCIL);
    }

    boolean votes(String code, int no) {
        return seats.leads(username(), code, no, Body.COUNCIL);
    }

    private boolean authority(ExamRound round) {
        return user.has(Role.LEADER, round.authorityUnit());
    }

    /** The round, locked, while results are drawn up, for those who draw them up. */
    ExamRound drawing(String code, int no) {
        ExamRound round = rounds.requireLocked(code);
        seats.require(username(), code, no, Body.SECRETARIAT, Body.COUNCIL);
        return summing(round, no);
    }

    /** The same for whoever leads the council. */
    ExamRound voting(String code, int no) {
        ExamRound round = rounds.requireLocked(code);
        seats.requireLead(username(), code, no, Body.COUNCIL);
        return summing(round, no);
    }

    private ExamRound summing(ExamRound round, int no) {
        round.requireNotSuspended();
        councils.require(round.code(), no).require(Phase.SUMMARY);
        return round;
    }
}
