package vn.congvu.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.calendar.WorkingCalendars;

/** The open clocks of one dossier under other rules: first those with a term of their own, then those that follow the promise. */
final class RevisedDossier {

    private final List<ClockRow> open;
    private final Map<Long, List<ClockEvent>> events;
    private final WorkingCalendars calendars;
    private final Revision revision;

    RevisedDossier(
            List<ClockRow> open, Map<Long, List<ClockEvent>> events, WorkingCalendars calendars, Revision revision) {
        this.open = open;
        this.events = events;
        this.calendars = calendars;
        this.revision = revision;
    }

    /** In the order of the clocks' opening. */
    List<RevisedClock> revised(Instant now, String by) {
        List<RevisedClock> revised = new ArrayList<>();
        open.stream()
                .filter(row -> !row.followsPromise())
                .forEach(row -> revise(row, null, now, by).ifPresent(revised::add));
        Instant promise = promise(revised);
        open.stream()
                .filter(ClockRow::followsPromise)
                .forEach(row -> revise(row, promise, now, by).ifPresent(revised::add));
        return revised;
    }

    /** The new promise if it moved, else null. */
    private Instant promise(List<RevisedClock> revised) {
        return Promise.of(revised, clock -> clock.after().reading().kind())
                .filter(clock -> clock.moved().hasOtherDue())
                .map(clock -> clock.after().reading().dueAt())
                .orElse(null);
    }

    private Optional<RevisedClock> revise(ClockRow row, Instant promise, Instant now, String by) {
        return event(row, promise, now, by).map(event -> {
            var all = new ArrayList<>(events.get(row.id()));
            var next = event.after(all);
            all.add(next);
            var replayed = ClockReplay.replay(
                    version -> calendars.forUnit(row.reading().unitCode(), version), all, next.at());
            return new RevisedClock(row, next, row.showing(replayed, null));
        });
    }

    /** None where the change has nothing to say about the clock. */
    private Optional<ClockEvent> event(ClockRow row, Instant promise, Instant now, String by) {
        String term = revision.termFor(row.reading(), hasCommitment());
        boolean sameTerm = term == null || term.equals(row.reading().term());
        boolean sameCalendar = revision.calendarVersion() == null
                || revision.calendarVersion().equals(row.reading().calendarVersion());
        if (sameCalendar && sameTerm && promise == null) {
            return Optional.empty();
        }
        var kind = revision.calendarVersion() == null ? ClockEventKind.LIMIT : ClockEventKind.CALENDAR;
        return Optional.of(ClockEvent.of(kind, now, by, revision.reason(), revision.legalBasis())
                .due(promise)
                .ruledBy(new ClockRule(revision.calendarVersion(), term, null))
                .ofBatch(revision.batchId()));
    }

    private boolean hasCommitment() {
        return open.stream().anyMatch(row -> row.reading().kind() == ClockKind.COMMITTED);
    }
}
