package vn.congvu.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.congvu.calendar.Deadline;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;

/**
 * Derives everything a clock shows from its events and the calendar they name: the only place where a due date comes from.
 * A pause of n working minutes moves the due date by n working minutes, also when the clock was late already. A change of
 * the calendar or of the term applies to the whole life of the clock, as if it had always been so.
 */
final class ClockReplay {

    private static final Term SAME_DAY = Term.parse("P0D");

    private final ClockRule rule;
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
    private boolean overdueByRule;

    private ClockReplay(ClockRule rule, Instant inheritedDue, Function<String, WorkingCalendar> calendars) {
        this.rule = rule;
        this.limit = Limit.of(rule.term(), rule.cutOff(), inheritedDue);
        this.calendar = calendars.apply(rule.calendarVersion());
    }

    /**
     * The clock as it stands at {@code until}, which is not before the last event.
     *
     * @param calendars the calendar of the clock's unit in a version
     */
    static Replayed replay(Function<String, WorkingCalendar> calendars, List<ClockEvent> events, Instant until) {
        var replay = new ClockReplay(ruleOf(events), events.get(0).newDue(), calendars);
        events.forEach(replay::apply);
        return replay.result(until);
    }

    /** What is in force after all of them. */
    static ClockRule ruleOf(List<ClockEvent> events) {
        return events.stream().map(ClockEvent::rule).reduce(ClockRule.UNCHANGED, ClockRule::then);
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
            case CALENDAR, LIMIT -> inherit(event);
            case OVERDUE_BY_RULE -> overdueByRule = true;
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

    /** A pause during a pause only gives it another reason. */
    private void pause(ClockEvent event) {
        endSegment(event.at());
        owedFrom = pausedFor == null ? event.at() : owedFrom;
        pausedFor = event.pauseReason();
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
        due = onWorkingDay(event.newDue());
        owedFrom = event.at();
    }

    /** A promised day that has become a day off means the next working day (Civil Code art. 148). */
    private Instant onWorkingDay(Instant promised) {
        return calendar.day(CityTime.date(promised)).isWorking()
                ? promised
                : calendar.due(SAME_DAY, promised).due();
    }

    /** What has no term of its own follows the promise, which has been counted anew. */
    private void inherit(ClockEvent event) {
        if (event.newDue() != null) {
            due = event.newDue();
            owedFrom = event.at();
        }
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
                minutes(segment -> !segment.running()),
                pausedFor,
                overdueByRule,
                rule);
    }

    private int minutes(Predicate<Segment> which) {
        Duration sum = segments.stream()
                .filter(which)
                .map(segment -> calendar.worked(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return Math.toIntExact(sum.toMinutes());
    }
}
