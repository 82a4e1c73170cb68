package vn.congvu.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.congvu.calendar.Deadline;
import vn.congvu.calendar.WorkingCalendar;

/**
 * Derives everything a clock shows from its events and a calendar: the only place where a due date comes from. A pause of
 * n working minutes moves the due date by n working minutes, also when the clock was late already.
 */
final class ClockReplay {

    private final Limit limit;
    private final WorkingCalendar calendar;
    private final List<Segment> segments = new ArrayList<>();

    private Instant startedAt;
    private Instant begunAt;
    private Deadline base;
    private Instant due;
    private Instant since;
    private PauseReason pausedFor;
    private Instant owedFrom;
    private Instant stoppedAt;

    private ClockReplay(Limit limit, WorkingCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
    }

    /** The clock as it stands at {@code until}, which is not before the last event. */
    static Replayed replay(Limit limit, WorkingCalendar calendar, List<ClockEvent> events, Instant until) {
        var replay = new ClockReplay(limit, calendar);
        events.forEach(replay::apply);
        return replay.result(until);
    }

    private void apply(ClockEvent event) {
        switch (event.kind()) {
            case START -> {
                startedAt = event.at();
                count(limit.fixedDue(), event.at());
            }
            case PAUSE -> pause(event);
            case RESUME -> resume(event.at());
            case RESTART -> restart(event);
            case EXTEND -> extend(event);
            case STOP -> stop(event.at());
        }
    }

    private void count(Instant inheritedDue, Instant from) {
        base = limit.inherited()
                ? new Deadline(inheritedDue, calendar.firstWorkingMoment(from), List.of())
                : limit.deadline(calendar, from);
        due = base.due();
        begunAt = from;
        since = from;
    }

    private void pause(ClockEvent event) {
        endSegment(event.at());
        pausedFor = event.pauseReason();
        owedFrom = event.at();
    }

    private void resume(Instant at) {
        endSegment(at);
        giveBack(at);
    }

    private void restart(ClockEvent event) {
        endSegment(event.at());
        pausedFor = null;
        count(event.newDue(), event.at());
    }

    /** A new date given during a pause was given knowing of the pause so far. */
    private void extend(ClockEvent event) {
        due = event.newDue();
        owedFrom = event.at();
    }

    private void stop(Instant at) {
        endSegment(at);
        if (pausedFor != null) {
            giveBack(at);
        }
        stoppedAt = at;
    }

    private void giveBack(Instant at) {
        Duration owed = calendar.worked(owedFrom, at);
        if (!owed.isZero()) {
            due = calendar.plusWorking(due, owed);
        }
        pausedFor = null;
    }

    private void endSegment(Instant at) {
        if (at.isAfter(since)) {
            segments.add(new Segment(since, at, pausedFor));
        }
        since = at;
    }

    private Replayed result(Instant until) {
        ClockState state =
                stoppedAt != null ? ClockState.STOPPED : pausedFor != null ? ClockState.PAUSED : ClockState.RUNNING;
        if (stoppedAt == null) {
            endSegment(until);
        }
        return new Replayed(
                state,
                startedAt,
                begunAt,
                base,
                due,
                pausedFor == null ? null : owedFrom,
                stoppedAt,
                List.copyOf(segments),
                minutes(Segment::running),
                minutes(segment -> !segment.running()));
    }

    private int minutes(Predicate<Segment> which) {
        Duration sum = segments.stream()
                .filter(which)
                .map(segment -> calendar.worked(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return Math.toIntExact(sum.toMinutes());
    }
}
