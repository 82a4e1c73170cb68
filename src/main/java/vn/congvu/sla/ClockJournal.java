package vn.congvu.sla;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Writes one event of one clock and what the clock then shows. Its callers hold the lock on the clock's row. */
@Component
class ClockJournal {

    private final ClockStore clocks;
    private final ClockFacts facts;
    private final OutcomeRules rules;
    private final WorkingCalendars calendars;
    private final ReplayedDossier dossiers;

    ClockJournal(ClockStore clocks, ClockFacts facts, OutcomeRules rules, WorkingCalendars calendars) {
        this.clocks = clocks;
        this.facts = facts;
        this.rules = rules;
        this.calendars = calendars;
        this.dossiers = new ReplayedDossier(clocks, facts, calendars);
    }

    /** {@code DuplicateKeyException} when somebody else opened the clock meanwhile. */
    ClockRow start(OpenClock command) {
        var start = ClockEvent.start(command);
        var row = clocks.insert(ClockRow.opened(command, replay(command.unitCode(), List.of(start), start.at())));
        facts.append(row, start);
        return row;
    }

    Instant due(OpenClock command) {
        var start = ClockEvent.start(command);
        return replay(command.unitCode(), List.of(start), start.at()).dueAt();
    }

    ClockRow record(ClockRow row, ClockEvent fact) {
        var events = withNext(row, fact);
        var event = events.get(events.size() - 1);
        var after = row.showing(replay(row.reading().unitCode(), events, event.at()), null);
        facts.append(after, event);
        clocks.update(after);
        return after;
    }

    List<ClockReading> recordEach(List<ClockRow> rows, ClockEvent fact) {
        return rows.stream().map(row -> record(row, fact).reading()).toList();
    }

    ClockRow stop(ClockRow row, ClockEvent fact, boolean cancelled) {
        var events = withNext(row, fact);
        var end = events.get(events.size() - 1).at();
        var replayed = replay(row.reading().unitCode(), events, end);
        var due = replayed.dueAt();
        var outcome = cancelled ? Outcome.CANCELLED : rules.judge(row.limit(), calendar(row), due, end);
        var stopped = row.showing(replayed, outcome);
        facts.append(stopped, events.get(events.size() - 1));
        clocks.update(stopped);
        facts.record(stopped, minutesLate(row, due, end), receivedLate(stopped), YearMonth.from(CityTime.of(end)));
        return stopped;
    }

    private List<ClockEvent> withNext(ClockRow row, ClockEvent fact) {
        var events = new ArrayList<>(facts.events(row.id()));
        events.add(fact.after(events));
        return events;
    }

    private Replayed replay(String unitCode, List<ClockEvent> events, Instant until) {
        return ClockReplay.replay(version -> calendars.forUnit(unitCode, version), events, until);
    }

    /** Refuses what is said to have happened before the last thing known to have happened to the clock. */
    void requireNotBeforeLast(ClockRow row, Instant since) {
        var events = facts.events(row.id());
        Instant last = events.get(events.size() - 1).at();
        if (since.isBefore(last)) {
            throw new ProblemException(
                    new Problem("event-before-last", 422).field("since", "before-last-event", Phrases.VI.day(last)));
        }
    }

    private long minutesLate(ClockRow row, Instant due, Instant end) {
        return end.isAfter(due) ? calendar(row).worked(due, end).toMinutes() : 0;
    }

    /** How late it came to whoever worked on it; only a step or a stage is handed over. */
    private long receivedLate(ClockRow row) {
        if (row.reading().kind() != ClockKind.STEP && row.reading().kind() != ClockKind.STAGE) {
            return 0;
        }
        List<ReplayedClock> all =
                dossiers.at(row.reading().dossierCode(), row.reading().stoppedAt());
        return all.stream()
                .filter(clock -> clock.row().id() == row.id())
                .findFirst()
                .map(new Plan(all)::receivedLate)
                .orElse(0L);
    }

    private WorkingCalendar calendar(ClockRow row) {
        return calendars.forUnit(row.reading().unitCode(), row.reading().calendarVersion());
    }
}
