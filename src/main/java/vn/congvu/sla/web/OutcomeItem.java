package vn.congvu.sla.web;

import java.time.Instant;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.Outcome;
import vn.congvu.sla.OutcomeRegister;

record OutcomeItem(
        String dossierCode,
        String procedureCode,
        ClockKind kind,
        String element,
        String nameVi,
        String nameEn,
        String unitCode,
        String unitName,
        String unitNameEn,
        Outcome outcome,
        Instant dueAt,
        Instant endedAt,
        int workedMinutes,
        int pausedMinutes,
        int lateMinutes) {

    static OutcomeItem of(OutcomeRegister.Entry entry, Organisation organisation) {
        var unit = organisation.unit(entry.unitCode());
        return new OutcomeItem(
                entry.dossierCode(),
                entry.procedureCode(),
                entry.kind(),
                entry.elementId(),
                entry.nameVi(),
                entry.nameEn(),
                entry.unitCode(),
                unit.map(Unit::nameVi).orElse(entry.unitCode()),
                unit.map(Unit::nameEn).orElse(entry.unitCode()),
                entry.outcome(),
                entry.dueAt(),
                entry.endedAt(),
                entry.workedMinutes(),
                entry.pausedMinutes(),
                entry.lateMinutes());
    }
}
