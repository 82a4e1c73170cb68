package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;

/** Puts the time line of a round together. */
@Service
@Transactional(readOnly = true)
public class Timelines {

    private final ExamRounds rounds;
    private final Councils councils;
    private final PlannedDates dates;
    private final StepTimes times;
    private final SlaLedger ledger;
    private final Schedule schedule;
    private final ExamTerms terms;
    private final Suspensions suspensions;
    private final NoticeChanges changes;
    private final DatesMoved moved;
    private final RoundAccess access;
    private final Clock clock;

    Timelines(
            ExamRounds rounds,
            Councils councils,
            PlannedDates dates,
            StepTimes times,
            SlaLedger ledger,
            Schedule schedule,
            ExamTerms terms,
            Suspensions suspensions,
            NoticeChanges changes,
            DatesMoved moved,
            RoundAccess access,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.dates = dates;
        this.times = times;
        this.ledger = ledger;
        this.schedule = schedule;
        this.terms = terms;
        this.suspensions = suspensions;
        this.changes = changes;
        this.moved = moved;
        this.access = access;
        this.clock = clock;
    }

    public Timeline of(String code) {
        ExamRound round = rounds.findById(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code));
        return new Timeline(code, clock.instant(), lines(round), standstills(code), changes(code));
    }

    private List<Timeline.Line> lines(ExamRound round) {
        Map<Integer, Map<String, StepActual>> actuals = actuals(round.code());
        CouncilLines whole = lines(round, PlannedDates.WHOLE_ROUND, round.endedAt() != null, actuals, Map.of());
        List<Timeline.Line> lines = new ArrayList<>(whole.of(steps(false)));
        for (Council council : councils.of(round.code())) {
            boolean over = round.endedAt() != null || council.phase() == Phase.STOPPED;
            lines.addAll(lines(round, council.councilNo(), over, actuals, whole.ends())
                    .of(steps(true)));
        }
        return lines;
    }

    private List<Scheduled> steps(boolean ofCouncil) {
        return schedule.steps().stream()
                .filter(step -> step.ofCouncil() == ofCouncil)
                .toList();
    }

    private CouncilLines lines(
            ExamRound round,
            int council,
            boolean over,
            Map<Integer, Map<String, StepActual>> actuals,
            Map<String, Instant> before) {
        Map<String, Instant> own = new HashMap<>(dates.of(round.code(), PlannedDates.WHOLE_ROUND));
        own.putAll(dates.of(round.code(), council));
        Map<String, StepActual> done = actuals.getOrDefault(council, Map.of());
        Map<String, Instant> ends = new HashMap<>(before);
        ends.putIfAbsent("opened", opened(round, done));
        return new CouncilLines(round, council, over, terms, done, own, ends, over(round), clock.instant());
    }

    private PastStandstills over(ExamRound round) {
        return new PastStandstills(moved.days(round), suspensions.of(round.code()));
    }

    /** A draft is shown as if it were opened now. */
    private Instant opened(ExamRound round, Map<String, StepActual> done) {
        StepActual policy = done.get("answerPolicy");
        if (policy != null) {
            return policy.beganAt();
        }
        return round.status() == ExamRound.Status.DRAFT ? clock.instant() : round.draftedAt();
    }

    private Map<Integer, Map<String, StepActual>> actuals(String code) {
        Map<String, ClockReading> readings =
                ledger.ofDossier(code).stream().collect(Collectors.toMap(ClockReading::key, Function.identity()));
        return times.of(code).stream()
                .collect(Collectors.groupingBy(
                        StepTimes.Begun::council,
                        Collectors.groupingBy(
                                StepTimes.Begun::step,
                                Collectors.collectingAndThen(Collectors.toList(), all -> actual(all, readings)))));
    }

    private static StepActual actual(List<StepTimes.Begun> begun, Map<String, ClockReading> readings) {
        return new StepActual(
                begun,
                begun.stream()
                        .map(one -> readings.get(one.clockKey()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private List<Timeline.Standstill> standstills(String code) {
        return suspensions.of(code).stream()
                .map(one -> new Timeline.Standstill(
                        one.suspendedAt(),
                        one.resumedAt(),
                        one.number(),
                        one.reason(),
                        one.legalBasis(),
                        one.endNumber(),
                        one.endReason(),
                        one.endLegalBasis()))
                .toList();
    }

    private List<Timeline.NoticeChanged> changes(String code) {
        return changes.of(code).stream()
                .map(one -> new Timeline.NoticeChanged(one.at(), one.from(), one.to(), one.number(), one.reason()))
                .toList();
    }
}
