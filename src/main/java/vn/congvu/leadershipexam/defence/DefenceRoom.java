package vn.congvu.leadershipexam.defence;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.body.Conflicts;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.security.CurrentUser;

/** Who may do what about a defence, and when. Every entry locks the round first. */
@Component
class DefenceRoom {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Candidates candidates;
    private final Admission admission;
    private final Seats seats;
    private final Members members;
    private final Conflicts conflicts;
    private final Alarm alarm;
    private final CurrentUser user;

    DefenceRoom(
            ExamRounds rounds,
            Councils councils,
            Candidates candidates,
            Admission admission,
            Seats seats,
            Members members,
            Conflicts conflicts,
            Alarm alarm,
            CurrentUser user) {
        this.rounds = rounds;
        this.councils = councils;
        this.candidates = candidates;
        this.admission = admission;
        this.seats = seats;
        this.members = members;
        this.conflicts = conflicts;
        this.alarm = alarm;
        this.user = user;
    }

    String username() {
        return user.username();
    }

    /** The candidate, for somebody of the board, while defences are held. */
    Candidate enter(String code, int council, String candidateId) {
        rounds.requireLocked(code);
        requireBoard(code, council);
        ExamRound round = open(code, council);
        Candidate candidate = candidates
                .findById(candidateId)
                .filter(found -> found.roundCode().equals(round.code()) && found.councilNo() == council)
                .filter(admission::admits)
                .orElseThrow(() -> DefenceProblems.notAdmitted(candidateId));
        requireNoRelative(candidate);
        return candidate;
    }

    ExamRound open(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        round.requireNotSuspended();
        councils.require(code, council).require(Phase.DEFENCE);
        return round;
    }

    void requireBoard(String code, int council) {
        if (!seats.sits(username(), code, council, Body.DEFENCE)) {
            alarm.raise(code, council, "enterDefence", username(), Map.of());
            seats.require(username(), code, council, Body.DEFENCE);
        }
    }

    private void requireNoRelative(Candidate candidate) {
        if (conflicts.with(username(), candidate)) {
            alarm.raise(candidate.roundCode(), candidate.councilNo(), "markRelative", username(), Map.of());
            throw DefenceProblems.relative();
        }
    }

    void requireHead(Candidate candidate) {
        seats.requireLead(username(), candidate.roundCode(), candidate.councilNo(), Body.DEFENCE);
        if (!isHead(candidate.roundCode(), candidate.councilNo())) {
            throw DefenceProblems.headOnly();
        }
    }

    boolean isHead(String code, int council) {
        return has(code, council, Rank.HEAD);
    }

    boolean keepsMinutes(String code, int council) {
        return isHead(code, council) || has(code, council, Rank.SECRETARY);
    }

    void requireMinuteKeeper(Candidate candidate) {
        if (!keepsMinutes(candidate.roundCode(), candidate.councilNo())) {
            throw DefenceProblems.minuteKeepersOnly();
        }
    }

    private boolean has(String code, int council, Rank rank) {
        return members.sitting(code, council, Body.DEFENCE).stream()
                .anyMatch(member -> member.rank() == rank && member.username().equals(username()));
    }
}
