package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.round.ExamRounds;

/** Members of the board give their marks, each for themself, and lock them. */
@Service
public class MarkDesk {

    private final DefenceRoom room;
    private final ExamRounds rounds;
    private final MarkingRuleBook scale;
    private final Board board;
    private final GivenMarks given;
    private final Presentations presentations;
    private final Projects projects;
    private final Closing closing;
    private final Evidence evidence;
    private final Alarm alarm;
    private final Clock clock;

    MarkDesk(
            DefenceRoom room,
            ExamRounds rounds,
            MarkingRuleBook scale,
            Board board,
            GivenMarks given,
            Presentations presentations,
            Projects projects,
            Closing closing,
            Evidence evidence,
            Alarm alarm,
            Clock clock) {
        this.room = room;
        this.rounds = rounds;
        this.scale = scale;
        this.board = board;
        this.given = given;
        this.presentations = presentations;
        this.projects = projects;
        this.closing = closing;
        this.evidence = evidence;
        this.alarm = alarm;
        this.clock = clock;
    }

    @Transactional
    public void mark(String code, int council, String candidateId, BigDecimal points, String note) {
        Candidate candidate = markable(code, council, candidateId);
        Mark mark = Mark.of(points, scale.of(rounds.require(code).ruleEdition()));
        if (projects.find(candidateId).isEmpty()) {
            throw DefenceProblems.noProject();
        }
        given.put(candidate, room.username(), mark.value(), note, null, clock.instant());
    }

    /** From then on it is bound, and may no longer be changed. */
    @Transactional
    public void lock(String code, int council, String candidateId) {
        Candidate candidate = markable(code, council, candidateId);
        GivenMark mark = given.find(candidateId, room.username())
                .filter(found -> found.mark() != null)
                .orElseThrow(DefenceProblems::noMark);
        Sealed sealed = Sealed.of(Shown.mark(mark));
        given.lock(candidateId, room.username(), sealed.salt(), clock.instant());
        evidence.add(
                code,
                council,
                Evidence.Kind.DEFENCE_MARKED,
                room.username(),
                Map.of("candidate", candidateId, "commitment", sealed.commitment()));
        closing.closeIfDone(candidate);
    }

    @Transactional
    public void standAside(String code, int council, String candidateId, String reason) {
        Candidate candidate = markable(code, council, candidateId);
        given.put(candidate, room.username(), null, null, reason, clock.instant());
        evidence.add(
                code,
                council,
                Evidence.Kind.CONFLICT_DECLARED,
                room.username(),
                Map.of("candidate", candidateId, "standsAside", true));
        closing.closeIfDone(candidate);
    }

    private Candidate markable(String code, int council, String candidateId) {
        Candidate candidate = room.enter(code, council, candidateId);
        if (!board.marks(room.username(), candidate)) {
            throw DefenceProblems.notAMarker();
        }
        if (given.find(candidateId, room.username()).filter(GivenMark::isLocked).isPresent()) {
            alarm.raise(code, council, "changeLockedMark", room.username(), Map.of("candidate", candidateId));
            throw DefenceProblems.locked();
        }
        if (presentations.of(candidateId).isClosed()) {
            throw DefenceProblems.closed();
        }
        return candidate;
    }
}
