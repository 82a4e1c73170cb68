package vn.congvu.sla.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.ProcedureNames;
import vn.congvu.sla.OutcomeRegister;
import vn.congvu.sla.excuse.Excuses;
import vn.congvu.web.paging.Page;
import vn.congvu.web.problem.Bilingual;

/** Puts names to outcomes, and what became of their causes. */
@Component
class OutcomeItems {

    private static final Excuses.Standing NOTHING_TO_EXCUSE = new Excuses.Standing(null, false);

    private final Organisation organisation;
    private final ProcedureNames procedures;
    private final Excuses excuses;

    OutcomeItems(Organisation organisation, ProcedureNames procedures, Excuses excuses) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.excuses = excuses;
    }

    Page<OutcomeItem> of(Page<OutcomeRegister.Entry> page) {
        Map<Long, Excuses.Standing> causes =
                excuses.of(page.items().stream().map(OutcomeRegister.Entry::id).toList());
        return page.map(entry -> of(entry, causes.getOrDefault(entry.id(), NOTHING_TO_EXCUSE)));
    }

    private OutcomeItem of(OutcomeRegister.Entry entry, Excuses.Standing cause) {
        Optional<Unit> unit = organisation.unit(entry.unitCode());
        Bilingual procedure = procedures.of(entry.procedureCode(), entry.endedAt());
        return new OutcomeItem(
                entry.id(),
                entry.dossierCode(),
                entry.procedureCode(),
                procedure.vi(),
                procedure.en(),
                entry.kind(),
                entry.elementId(),
                entry.nameVi(),
                entry.nameEn(),
                entry.unitCode(),
                unit.map(Unit::nameVi).orElse(entry.unitCode()),
                unit.map(Unit::nameEn).orElse(entry.unitCode()),
                entry.outcome(),
                entry.officialOutcome(),
                entry.dueAt(),
                entry.endedAt(),
                entry.workedMinutes(),
                entry.pausedMinutes(),
                entry.lateMinutes(),
                entry.receivedLateMinutes(),
                OutcomeItem.Asked.of(cause.last()),
                new OutcomeItem.Can(cause.requestable()));
    }
}
