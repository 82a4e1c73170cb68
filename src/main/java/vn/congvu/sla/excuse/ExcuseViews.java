package vn.congvu.sla.excuse;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.ProcedureNames;
import vn.congvu.web.problem.Bilingual;

/** Puts names to a request and says whether the user may decide. */
@Component
class ExcuseViews {

    private final Organisation organisation;
    private final ProcedureNames procedures;
    private final ExcuseCauses causes;
    private final ExcuseAccess access;

    ExcuseViews(Organisation organisation, ProcedureNames procedures, ExcuseCauses causes, ExcuseAccess access) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.causes = causes;
        this.access = access;
    }

    ExcuseView of(Excuse excuse) {
        LateOutcome late = excuse.outcome();
        Bilingual procedure = procedures.of(late.procedureCode(), late.startedAt());
        Optional<Unit> unit = organisation.unit(late.unitCode());
        Optional<ExcuseCause> cause = causes.inForce(
                excuse.cause(),
                excuse.requestedAt().atZone(WorkingCalendar.ZONE).toLocalDate());
        Optional<Excuse.Decision> decision = Optional.ofNullable(excuse.decision());
        return new ExcuseView(
                excuse.id(),
                late.id(),
                late.dossierCode(),
                late.procedureCode(),
                procedure.vi(),
                procedure.en(),
                late.kind(),
                late.nameVi(),
                late.nameEn(),
                late.unitCode(),
                unit.map(Unit::nameVi).orElse(late.unitCode()),
                unit.map(Unit::nameEn).orElse(late.unitCode()),
                late.dueAt(),
                late.endedAt(),
                late.lateMinutes(),
                excuse.attempt(),
                excuse.cause(),
                cause.map(ExcuseCause::vi).orElse(excuse.cause()),
                cause.map(ExcuseCause::en).orElse(excuse.cause()),
                cause.map(ExcuseCause::legalBasis).orElse(null),
                excuse.text(),
                excuse.evidence(),
                excuse.state(),
                excuse.requestedBy(),
                fullName(excuse.requestedBy()),
                excuse.requestedAt(),
                decision.map(Excuse.Decision::by).orElse(null),
                decision.map(Excuse.Decision::by).map(this::fullName).orElse(null),
                decision.map(Excuse.Decision::at).orElse(null),
                decision.map(Excuse.Decision::reason).orElse(null),
                new ExcuseView.Can(decision.isEmpty() && access.decides(excuse)));
    }

    private String fullName(String username) {
        return organisation.nameOf(username);
    }
}
