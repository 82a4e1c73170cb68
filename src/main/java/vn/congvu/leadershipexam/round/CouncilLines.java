package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.leadershipexam.ExamLimit;
import vn.congvu.leadershipexam.ExamTerms;

/**
 * The lines of one council, or of the whole round. Each step is planned from the end of the one before, the real one as
 * soon as it is known.
 */
class CouncilLines {

    private final ExamRound round;
    private final int council;
    private final boolean over;
    private final ExamTerms terms;
    private final Map<String, StepActual> actuals;
    private final Map<String, Instant> dates;
    private final Map<String, Instant> ends = new HashMap<>();
    private final PastStandstills standstills;
    private final Instant now;

    /** @param dates of the council, with those of the whole round where it has none of its own */
    CouncilLines(
            ExamRound round,
            int council,
            boolean over,
            ExamTerms terms,
            Map<String, StepActual> actuals,
            Map<String, Instant> dates,
            Map<String, Instant> before,
            PastStandstills standstills,
            Instant now) {
        this.round = round;
        this.council = council;
        this.over = over;
        this.terms = terms;
        this.actuals = actuals;
        this.dates = dates;
        this.ends.putAll(before);
        this.standstills = standstills;
        this.now = now;
    }

    List<Timeline.Line> of(List<Scheduled> steps) {
        return steps.stream()
                .map(this::line)
                .filter(line -> line.plannedFrom() != null || line.beganAt() != null)
                .toList();
    }

    /** When each step ends, or is planned to. */
    Map<String, Instant> ends() {
        return ends;
    }

    private Timeline.Line line(Scheduled step) {
        StepActual actual = actuals.getOrDefault(step.step(), new StepActual(List.of(), List.of()));
        Instant from = actual.began() && step.after() == null ? actual.beganAt() : moment(step.after());
        Optional<ExamLimit> limit = terms.limit(round, council == 0 ? null : council, step.limit());
        Instant until = until(step, actual, from, limit);
        Instant to = step.until() == null
                ? until
                : Optional.ofNullable(moment(step.until())).orElse(until);
        Instant beganAt = step.until() == null ? actual.beganAt() : knownDate(step.after());
        Instant endedAt = step.until() == null ? actual.endedAt() : passed(beganAt, to);
        remember(step, endedAt == null ? to : endedAt);
        return new Timeline.Line(
                step.step(),
                step.stage(),
                council,
                step.name().vi(),
                step.name().en(),
                step.who().vi(),
                step.who().en(),
                from,
                to,
                limit.map(one -> limit(step, one, until)).orElse(null),
                beganAt,
                endedAt,
                state(step, actual, beganAt, endedAt),
                actual.parts(),
                actual.done());
    }

    private void remember(Scheduled step, Instant end) {
        if (end != null) {
            ends.put(step.step(), end);
        }
    }

    /** The clock of a step knows best when it has to be done: it has counted what stood still. */
    private Instant until(Scheduled step, StepActual actual, Instant from, Optional<ExamLimit> limit) {
        if (step.until() == null && actual.dueAt() != null) {
            return actual.dueAt();
        }
        Instant counted = limit.map(one -> limitOf(one, from)).orElse(null);
        return step.until() == null || from == null || counted == null ? counted : standstills.putOff(from, counted);
    }

    private Instant limitOf(ExamLimit limit, Instant from) {
        boolean anchored = limit.countedFrom() != null && dates.containsKey(limit.countedFrom());
        return anchored || from != null
                ? terms.end(round, council == 0 ? null : council, limit, from == null ? now : from)
                : null;
    }

    /** A date that is not set yet follows from the step that sets it. */
    private Instant moment(String after) {
        if (after == null) {
            return null;
        }
        return after.startsWith("@") ? dates.getOrDefault(after.substring(1), foreseen(after)) : ends.get(after);
    }

    private Instant foreseen(String date) {
        return switch (date.substring(1)) {
            case ExamDateName.NOTICE_OPENS -> ends.get("approvePlan");
            case ExamDateName.MARKS_PUBLISHED -> ends.get("marking");
            case ExamDateName.APPEALS_CLOSE -> ends.get("appeal");
            case ExamDateName.PROJECTS_OPEN -> ends.get("decideAppeals");
            case ExamDateName.RESULT_PUBLISHED -> ends.get("publishResult");
            default -> null;
        };
    }

    private Instant knownDate(String after) {
        return dates.get(after.substring(1));
    }

    private Instant passed(Instant beganAt, Instant to) {
        return beganAt != null && to != null && !to.isAfter(now) && !round.isSuspended() ? to : null;
    }

    private Timeline.State state(Scheduled step, StepActual actual, Instant beganAt, Instant endedAt) {
        if (step.until() == null && actual.began()) {
            return actual.state(now);
        }
        if (endedAt != null) {
            return Timeline.State.DONE;
        }
        if (over) {
            return Timeline.State.SKIPPED;
        }
        return beganAt == null ? Timeline.State.PLANNED : openDate();
    }

    private Timeline.State openDate() {
        return round.isSuspended() ? Timeline.State.PAUSED : Timeline.State.RUNNING;
    }

    private static Timeline.Limit limit(Scheduled step, ExamLimit limit, Instant until) {
        return new Timeline.Limit(
                limit.term().toString(),
                step.least() ? "AT_LEAST" : "AT_MOST",
                until,
                limit.from(),
                limit.basis(),
                limit.confirmed());
    }
}
