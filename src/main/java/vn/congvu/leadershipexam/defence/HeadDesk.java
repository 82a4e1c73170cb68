package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.round.ExamRounds;

/** Minutes, absence, and the decision where the board is too far apart. */
@Service
public class HeadDesk {

    private final DefenceRoom room;
    private final ExamRounds rounds;
    private final MarkingRuleBook scale;
    private final Board board;
    private final GivenMarks given;
    private final Presentations presentations;
    private final Closing closing;
    private final Evidence evidence;
    private final Clock clock;

    HeadDesk(
            DefenceRoom room,
            ExamRounds rounds,
            MarkingRuleBook scale,
            Board board,
            GivenMarks given,
            Presentations presentations,
            Closing closing,
            Evidence evidence,
            Clock clock) {
        this.room = room;
        this.rounds = rounds;
        this.scale = scale;
        this.board = board;
        this.given = given;
        this.presentations = presentations;
        this.closing = closing;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void minutes(String code, int council, String candidateId, String kind, String reference) {
        Candidate candidate = room.enter(code, council, candidateId);
        room.requireMinuteKeeper(candidate);
        requireOpen(candidateId);
        Presentation.Minutes minutes = new Presentation.Minutes(
                Presentation.Minutes.Kind.valueOf(kind), reference, room.username(), clock.instant());
        presentations.minutes(candidate, minutes);
        note(candidate, Map.of("candidate", candidateId, "minutes", kind, "reference", reference));
        closing.closeIfDone(candidate);
    }

    /** Did not come, or handed nothing in. Marks given before exclude it. */
    @Transactional
    public void absent(String code, int council, String candidateId, String note) {
        Candidate candidate = room.enter(code, council, candidateId);
        room.requireMinuteKeeper(candidate);
        requireOpen(candidateId);
        if (given.of(candidateId).stream().anyMatch(mark -> mark.mark() != null)) {
            throw DefenceProblems.marksGiven();
        }
        presentations.absent(candidate, note, clock.instant());
        note(candidate, Map.of("candidate", candidateId, "absent", true));
    }

    @Transactional
    public void decide(String code, int council, String candidateId, BigDecimal points, String reason) {
        Candidate candidate = room.enter(code, council, candidateId);
        room.requireHead(candidate);
        requireOpen(candidateId);
        Mark mark = Mark.of(points, scale.of(rounds.require(code).ruleEdition()));
        DefenceRules rules = closing.rules(candidate);
        Board.Markers markers = board.of(candidate, given.of(candidateId));
        if (!markers.complete(rules) || !rules.isTooWide(markers.marks())) {
            throw DefenceProblems.nothingToDecide();
        }
        presentations.decided(candidate, new Presentation.Decided(mark.value(), reason, room.username()));
        note(candidate, Map.of("candidate", candidateId, "decidedByHead", true));
        closing.closeIfDone(candidate);
    }

    private void note(Candidate candidate, Map<String, Object> facts) {
        evidence.add(
                candidate.roundCode(), candidate.councilNo(), Evidence.Kind.DEFENCE_DECIDED, room.username(), facts);
    }

    private void requireOpen(String candidateId) {
        if (presentations.of(candidateId).isClosed()) {
            throw DefenceProblems.closed();
        }
    }
}
