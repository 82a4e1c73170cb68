package vn.congvu.sla;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendars;

/**
 * Puts other rules in force for the open clocks of many dossiers at once, with as many statements for a thousand dossiers
 * as for one. Stopped clocks are never touched. The dossiers of one call are one transaction, that of the caller.
 */
@Component
public class Recalculation {

    private final OpenDossiers dossiers;
    private final ClockStore clocks;
    private final ClockFacts facts;
    private final ClockBatch batch;
    private final WorkingCalendars calendars;
    private final ObjectProvider<ClocksMoved> listeners;

    Recalculation(
            OpenDossiers dossiers,
            ClockStore clocks,
            ClockFacts facts,
            ClockBatch batch,
            WorkingCalendars calendars,
            ObjectProvider<ClocksMoved> listeners) {
        this.dossiers = dossiers;
        this.clocks = clocks;
        this.facts = facts;
        this.batch = batch;
        this.calendars = calendars;
        this.listeners = listeners;
    }

    /**
     * Dossiers with an open clock, in the order of their codes.
     *
     * @param units codes of units; null: all
     * @param procedures codes of procedures; null: all
     * @param afterCode the last dossier of the page before; null: from the beginning
     */
    public List<String> openDossiers(Set<String> units, Set<String> procedures, String afterCode, int limit) {
        return dossiers.page(units, procedures, afterCode, limit);
    }

    /** How many dossiers {@link #openDossiers} would list in all. */
    public int countOpenDossiers(Set<String> units, Set<String> procedures) {
        return dossiers.count(units, procedures);
    }

    /** Some dossiers with an open clock that counts by none of these versions of the calendar; {@code units} null: all. */
    public List<String> openDossiersNotUnder(Collection<String> calendarVersions, Set<String> units, int limit) {
        return dossiers.notUnder(calendarVersions, units, limit);
    }

    /** Whether any open clock is due after the moment. */
    public boolean dueAfter(Instant moment) {
        return dossiers.anyDueAfter(moment);
    }

    /** What {@link #apply} would do, without doing it. */
    @Transactional(readOnly = true)
    public List<MovedClock> preview(Collection<String> dossierCodes, Revision revision, Instant now) {
        return revised(clocks.openOf(dossierCodes), revision, now, null).stream()
                .map(RevisedClock::moved)
                .toList();
    }

    /** Every open clock of the dossiers, with what it shows now; locks them in the order of their opening. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MovedClock> apply(Collection<String> dossierCodes, Revision revision, Instant now, String by) {
        var revised = revised(clocks.lockOpenOf(dossierCodes), revision, now, by);
        batch.write(revised);
        var moved = revised.stream().map(RevisedClock::moved).toList();
        listeners.orderedStream().forEach(listener -> listener.moved(moved, now, revision.batchId()));
        return moved;
    }

    private List<RevisedClock> revised(List<ClockRow> open, Revision revision, Instant now, String by) {
        Map<Long, List<ClockEvent>> events =
                facts.eventsOf(open.stream().map(ClockRow::id).toList());
        Map<String, List<ClockRow>> byDossier =
                open.stream().collect(groupingBy(row -> row.reading().dossierCode(), LinkedHashMap::new, toList()));
        List<RevisedClock> revised = new ArrayList<>();
        byDossier
                .values()
                .forEach(
                        rows -> revised.addAll(new RevisedDossier(rows, events, calendars, revision).revised(now, by)));
        return revised;
    }
}
