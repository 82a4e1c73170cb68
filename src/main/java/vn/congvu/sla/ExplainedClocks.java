package vn.congvu.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendars;

@Service
class ExplainedClocks implements ClockExplanation {

    private final ClockStore clocks;
    private final ClockFacts facts;
    private final WorkingCalendars calendars;
    private final UnitNames units;

    ExplainedClocks(ClockStore clocks, ClockFacts facts, WorkingCalendars calendars, UnitNames units) {
        this.clocks = clocks;
        this.facts = facts;
        this.calendars = calendars;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public DossierClocks explain(String dossierCode, Instant now) {
        Map<Long, List<ClockEvent>> events = facts.eventsOfDossier(dossierCode);
        List<ReplayedClock> replayed = clocks.ofDossier(dossierCode).stream()
                .sorted(Comparator.comparing(row -> !row.reading().kind().isPromise()))
                .map(row -> replay(row, events.get(row.id()), now))
                .toList();
        DossierClocks.Court court = new TimeShares(units).of(replayed);
        return new DossierClocks(
                dossierCode,
                replayed.isEmpty() ? null : replayed.get(0).reading().procedureCode(),
                replayed.isEmpty() ? null : replayed.get(0).reading().calendarVersion(),
                promisedAt(replayed),
                replayed.stream().map(clock -> clock.explained(now, units)).toList(),
                TwoReadings.of(replayed, now),
                court,
                court == null
                        ? List.of()
                        : court.holders().stream()
                                .map(DossierClocks.UnitMinutes::of)
                                .toList());
    }

    private ReplayedClock replay(ClockRow row, List<ClockEvent> events, Instant now) {
        var calendar = calendars.forUnit(row.reading().unitCode(), row.reading().calendarVersion());
        Instant last = events.get(events.size() - 1).at();
        var replayed = ClockReplay.replay(
                version -> calendars.forUnit(row.reading().unitCode(), version),
                events,
                now.isBefore(last) ? last : now);
        return new ReplayedClock(row, events, replayed, calendar);
    }

    private static Instant promisedAt(List<ReplayedClock> clocks) {
        return Promise.of(clocks, clock -> clock.reading().kind())
                .map(clock -> clock.replayed().dueAt())
                .orElse(null);
    }
}
