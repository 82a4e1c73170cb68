package vn.congvu.sla.web;

import java.time.Instant;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.Outcome;
import vn.congvu.sla.excuse.Excuse;
import vn.congvu.sla.excuse.ExcuseState;

/** An outcome for the list; {@code excuse} is the last request to recognise its cause, null without one. */
record OutcomeItem(
        long id,
        String dossierCode,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        ClockKind kind,
        String element,
        String nameVi,
        String nameEn,
        String unitCode,
        String unitName,
        String unitNameEn,
        Outcome outcome,
        Outcome officialOutcome,
        Instant dueAt,
        Instant endedAt,
        int workedMinutes,
        int pausedMinutes,
        int lateMinutes,
        int receivedLateMinutes,
        Asked excuse,
        Can can) {

    record Asked(long id, ExcuseState state) {

        static Asked of(Excuse excuse) {
            return excuse == null ? null : new Asked(excuse.id(), excuse.state());
        }
    }

    record Can(boolean excuse) {}
}
