package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamLimit;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.ClockControl;

/**
 * The ends of the steps under way when dates of the round move. A step that has to be done before a date ends with that date;
 * any other has its own term, which only a standstill puts off.
 */
@Component
class StepsMoved {

    private final StepTimes times;
    private final SlaLedger ledger;
    private final ClockControl clocks;
    private final ExamTerms terms;
    private final PlannedDates dates;
    private final DatesMoved moved;

    StepsMoved(
            StepTimes times,
            SlaLedger ledger,
            ClockControl clocks,
            ExamTerms terms,
            PlannedDates dates,
            DatesMoved moved) {
        this.times = times;
        this.ledger = ledger;
        this.clocks = clocks;
        this.terms = terms;
        this.dates = dates;
        this.moved = moved;
    }

    /** A step with its clock, which is open. */
    private record Open(StepTimes.Begun begun, ClockReading clock) {

        MovedStep to(Instant end) {
            return new MovedStep(begun.council(), begun.step(), clock.nameVi(), clock.nameEn(), clock.dueAt(), end);
        }
    }

    /** Without saying where to. */
    List<MovedStep> underWay(ExamRound round) {
        return open(round).stream().map(step -> step.to(null)).toList();
    }

    List<MovedStep> after(ExamRound round, Standstill standstill, List<MovedDate> moves) {
        ExamDays days = moved.days(round);
        return open(round).stream()
                .map(step -> step.to(beforeDate(round, step, moves)
                        .orElseGet(() -> days.plusWorking(step.clock().dueAt(), standstill.lost()))))
                .filter(step -> !step.to().equals(step.from()))
                .toList();
    }

    List<MovedStep> following(ExamRound round, List<MovedDate> moves) {
        return open(round).stream()
                .flatMap(step -> beforeDate(round, step, moves).map(step::to).stream())
                .filter(step -> !step.to().equals(step.from()))
                .toList();
    }

    /** The dates of the round have moved, its clocks run again: those that hang on a date take it. */
    void follow(ExamRound round, String reason, String by, String legalBasis) {
        open(round)
                .forEach(step -> beforeDate(round, step, List.of())
                        .filter(end -> !end.equals(step.clock().dueAt()))
                        .ifPresent(end -> clocks.follow(step.begun().clockKey(), end, reason, by, legalBasis)));
    }

    private List<Open> open(ExamRound round) {
        Map<String, ClockReading> readings = ledger.ofDossier(round.code()).stream()
                .filter(ClockReading::isOpen)
                .collect(Collectors.toMap(ClockReading::key, Function.identity()));
        return times.of(round.code()).stream()
                .filter(begun -> readings.containsKey(begun.clockKey()))
                .map(begun -> new Open(begun, readings.get(begun.clockKey())))
                .toList();
    }

    /** Empty for what has a term of its own. */
    private Optional<Instant> beforeDate(ExamRound round, Open step, List<MovedDate> moves) {
        int council = step.begun().council();
        return terms.limit(
                        round,
                        council == PlannedDates.WHOLE_ROUND ? null : council,
                        step.begun().step())
                .filter(ExamLimit::backwards)
                .map(limit -> terms.before(round, limit.term(), date(round, council, limit.countedFrom(), moves)));
    }

    private Instant date(ExamRound round, int council, String name, List<MovedDate> moves) {
        int owner = dates.of(round.code(), council).containsKey(name) ? council : PlannedDates.WHOLE_ROUND;
        return moves.stream()
                .filter(move -> move.name().equals(name) && move.councilNo() == owner)
                .map(MovedDate::to)
                .findFirst()
                .orElseGet(() -> dates.find(round.code(), council, name).orElseThrow());
    }
}
