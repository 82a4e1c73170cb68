package vn.congvu.sla;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congvu.calendar.WorkingCalendars;

/** All clocks of a dossier as they stand at a moment, replayed from their events in the order of their opening. */
final class ReplayedDossier {

    private final ClockStore clocks;
    private final ClockFacts facts;
    private final WorkingCalendars calendars;

    ReplayedDossier(ClockStore clocks, ClockFacts facts, WorkingCalendars calendars) {
        this.clocks = clocks;
        this.facts = facts;
        this.calendars = calendars;
    }

    List<ReplayedClock> at(String dossierCode, Instant now) {
        Map<Long, List<ClockEvent>> events = facts.eventsOfDossier(dossierCode);
        return clocks.ofDossier(dossierCode).stream()
                .map(row -> replay(row, events.get(row.id()), now))
                .toList();
    }

    private ReplayedClock replay(ClockRow row, List<ClockEvent> events, Instant now) {
        String unit = row.reading().unitCode();
        Instant last = events.get(events.size() - 1).at();
        Instant until = now.isBefore(last) ? last : now;
        var replayed = ClockReplay.replay(version -> calendars.forUnit(unit, version), events, until);
        return new ReplayedClock(
                row, events, replayed, calendars.forUnit(unit, row.reading().calendarVersion()));
    }
}
