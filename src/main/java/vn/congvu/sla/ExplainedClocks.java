package vn.congvu.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendars;

@Service
class ExplainedClocks implements ClockExplanation {

    private final ReplayedDossier dossiers;
    private final UnitNames units;

    ExplainedClocks(ClockStore clocks, ClockFacts facts, WorkingCalendars calendars, UnitNames units) {
        this.dossiers = new ReplayedDossier(clocks, facts, calendars);
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public DossierClocks explain(String dossierCode, Instant now) {
        List<ReplayedClock> replayed = dossiers.at(dossierCode, now).stream()
                .sorted(Comparator.comparing(clock -> !clock.reading().kind().isPromise()))
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
                minutes(court));
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandOver> handOvers(String dossierCode, Instant now) {
        return new HandOvers(dossiers.at(dossierCode, now)).lines();
    }

    private static Instant promisedAt(List<ReplayedClock> clocks) {
        return Promise.of(clocks, clock -> clock.reading().kind())
                .map(clock -> clock.replayed().dueAt())
                .orElse(null);
    }

    private static List<DossierClocks.UnitMinutes> minutes(DossierClocks.Court court) {
        return court == null
                ? List.of()
                : court.holders().stream().map(DossierClocks.UnitMinutes::of).toList();
    }
}
