package vn.congvu.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congvu.calendar.WorkingCalendars;

/** The clocks of one dossier as they ran or, with other terms, as they would have run at the same events. */
final class DossierReplay {

    private final List<ClockRow> rows;
    private final Map<Long, List<ClockEvent>> events;
    private final WorkingCalendars calendars;
    private final Revision revision;
    private final Instant until;

    DossierReplay(
            List<ClockRow> rows,
            Map<Long, List<ClockEvent>> events,
            WorkingCalendars calendars,
            Revision revision,
            Instant until) {
        this.rows = rows;
        this.events = events;
        this.calendars = calendars;
        this.revision = revision;
        this.until = until;
    }

    /** By the key of the clock. */
    Map<String, ClockCourse> courses() {
        Map<String, ClockCourse> courses = new HashMap<>();
        ClockRow promise = Promise.of(rows, row -> row.reading().kind()).orElse(null);
        ClockCourse promised = promise == null ? null : course(promise, true, null);
        for (ClockRow row : rows) {
            courses.put(
                    row.reading().key(),
                    row == promise ? promised : course(row, false, row.followsPromise() ? promised : null));
        }
        return courses;
    }

    /** @param promised whose date the clock follows when the terms are other ones; null: nobody's */
    private ClockCourse course(ClockRow row, boolean promise, ClockCourse promised) {
        List<ClockEvent> happened = events.get(row.id()).stream()
                .filter(event -> !event.at().isAfter(until))
                .map(event -> ruledAnew(event, row, promised))
                .toList();
        List<ClockCourse.Stretch> stretches = new ArrayList<>();
        boolean extended = false;
        for (int i = 0; i < happened.size(); i++) {
            extended |= happened.get(i).kind() == ClockEventKind.EXTEND;
            stretches.add(stretch(row, happened, i, extended));
        }
        return new ClockCourse(promise, List.copyOf(stretches));
    }

    private ClockCourse.Stretch stretch(ClockRow row, List<ClockEvent> happened, int last, boolean extended) {
        Instant from = happened.get(last).at();
        Replayed replayed = ClockReplay.replay(
                version -> calendars.forUnit(row.reading().unitCode(), version), happened.subList(0, last + 1), from);
        Instant to = last + 1 == happened.size() ? null : happened.get(last + 1).at();
        return new ClockCourse.Stretch(from, to, row.showing(replayed, null).reading(), extended);
    }

    private ClockEvent ruledAnew(ClockEvent event, ClockRow row, ClockCourse promised) {
        if (!revision.limits().containsKey(row.reading().procedureCode())) {
            return event;
        }
        if (promised != null) {
            boolean inherits = event.newDue() != null && event.kind() != ClockEventKind.EXTEND;
            return inherits ? event.due(promised.dueAt(event.at())) : event;
        }
        String term = revision.termFor(row.reading(), hasCommitment());
        boolean ruling = event.rule().term() != null;
        return term == null || !ruling
                ? event
                : event.ruledBy(new ClockRule(
                        event.rule().calendarVersion(), term, event.rule().cutOff()));
    }

    private boolean hasCommitment() {
        return rows.stream().anyMatch(row -> row.reading().kind() == ClockKind.COMMITTED);
    }
}
