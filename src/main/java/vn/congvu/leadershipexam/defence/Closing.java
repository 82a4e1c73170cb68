package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.round.ExamRounds;

/**
 * A defence is closed as soon as everybody has locked their mark, it can be looked up, and the head has decided where
 * marks are too far apart. Nothing about it changes afterwards; there is no appeal.
 */
@Component
class Closing {

    private final Presentations presentations;
    private final GivenMarks given;
    private final Board board;
    private final DefenceRuleBook rules;
    private final ExamRounds rounds;
    private final Evidence evidence;
    private final Clock clock;

    Closing(
            Presentations presentations,
            GivenMarks given,
            Board board,
            DefenceRuleBook rules,
            ExamRounds rounds,
            Evidence evidence,
            Clock clock) {
        this.presentations = presentations;
        this.given = given;
        this.board = board;
        this.rules = rules;
        this.rounds = rounds;
        this.evidence = evidence;
        this.clock = clock;
    }

    void closeIfDone(Candidate candidate) {
        Presentation presentation = presentations.of(candidate.id());
        if (presentation.isClosed() || presentation.minutes() == null) {
            return;
        }
        DefenceRules edition = rules(candidate);
        Board.Markers markers = board.of(candidate, given.of(candidate.id()));
        if (markers.complete(edition)) {
            result(edition, markers, presentation).ifPresent(mark -> close(candidate, mark));
        }
    }

    DefenceRules rules(Candidate candidate) {
        return rules.of(rounds.require(candidate.roundCode()).ruleEdition());
    }

    /** Empty while the head has to decide. */
    private static Optional<BigDecimal> result(DefenceRules rules, Board.Markers markers, Presentation presentation) {
        if (!rules.isTooWide(markers.marks())) {
            return Optional.of(rules.mean(markers.marks()));
        }
        return Optional.ofNullable(presentation.decided()).map(Presentation.Decided::mark);
    }

    private void close(Candidate candidate, BigDecimal mark) {
        Sealed sealed = Sealed.of(Shown.result(candidate.id(), mark));
        presentations.closed(candidate, mark, sealed.salt(), clock.instant());
        evidence.add(
                candidate.roundCode(),
                candidate.councilNo(),
                Evidence.Kind.DEFENCE_DECIDED,
                Evidence.SYSTEM,
                Map.of("candidate", candidate.id(), "commitment", sealed.commitment()));
    }
}
