package vn.congvu.sla;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendars;

/** How clocks ran in the past, from their events alone, and how they would have run with other terms. */
@Component
@Transactional(readOnly = true)
public class ClockCourses {

    private final OpenDossiers dossiers;
    private final ClockStore clocks;
    private final ClockFacts facts;
    private final WorkingCalendars calendars;

    ClockCourses(OpenDossiers dossiers, ClockStore clocks, ClockFacts facts, WorkingCalendars calendars) {
        this.dossiers = dossiers;
        this.clocks = clocks;
        this.facts = facts;
        this.calendars = calendars;
    }

    /**
     * Dossiers of which a clock was open at some time of the window, in the order of their codes.
     *
     * @param afterCode the last dossier of the page before; null: from the beginning
     */
    public List<String> dossiersOpenIn(Instant from, Instant until, String afterCode, int limit) {
        return dossiers.openIn(from, until, afterCode, limit);
    }

    /** By the key of the clock; what happened after {@code until} is left out, and so are clocks that started then. */
    public Map<String, ClockCourse> of(
            Collection<String> dossierCodes, Instant until, Map<String, Revision.NewTerms> limits) {
        List<ClockRow> rows = clocks.ofDossiers(dossierCodes).stream()
                .filter(row -> !row.reading().startedAt().isAfter(until))
                .toList();
        Map<Long, List<ClockEvent>> events =
                facts.eventsOf(rows.stream().map(ClockRow::id).toList());
        Revision revision = Revision.ofLimits(null, limits, null, null);
        Map<String, ClockCourse> courses = new LinkedHashMap<>();
        rows.stream()
                .collect(groupingBy(row -> row.reading().dossierCode(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(dossier ->
                        courses.putAll(new DossierReplay(dossier, events, calendars, revision, until).courses()));
        return courses;
    }
}
