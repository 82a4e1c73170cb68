package vn.congvu.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.OpenClock;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.DeclaredLevel;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.ServiceLevels;

/** The limits of a case are exactly those its model declares; a task is on the clock of the unit that does it. */
@Component
class CaseFileLevels implements ServiceLevels {

    private final CaseFiles files;
    private final Divisions divisions;
    private final WorkingCalendars calendars;
    private final SlaLedger ledger;

    CaseFileLevels(CaseFiles files, Divisions divisions, WorkingCalendars calendars, SlaLedger ledger) {
        this.files = files;
        this.divisions = divisions;
        this.calendars = calendars;
        this.ledger = ledger;
    }

    @Override
    public List<OpenClock> clocksFor(
            DeclaredLevel declared, ScopeFacts scope, Supplier<String> group, String clockKey, Instant at) {
        Optional<Instant> inherited = declared.term() == null ? promise(scope.businessKey()) : Optional.empty();
        return declared.term() == null && inherited.isEmpty()
                ? List.of()
                : List.of(clock(declared, scope, group.get(), clockKey, at, inherited.orElse(null)));
    }

    private Optional<Instant> promise(String businessKey) {
        return ledger.promise(businessKey).filter(ClockReading::isOpen).map(ClockReading::dueAt);
    }

    private OpenClock clock(
            DeclaredLevel declared, ScopeFacts scope, String group, String key, Instant at, Instant fixedDue) {
        CaseFile file = files.require(scope.businessKey());
        String unit = group == null ? file.institution() : Divisions.unitOf(group);
        return new OpenClock(
                key,
                declared.kind(),
                file.code(),
                file.procedureKey(),
                declared.elementId(),
                declared.nameVi(),
                declared.nameEn(),
                unit,
                divisions.institutionOf(unit),
                null,
                group,
                declared.term(),
                fixedDue,
                null,
                calendars.current().version(),
                at,
                file.legalBasis());
    }
}
