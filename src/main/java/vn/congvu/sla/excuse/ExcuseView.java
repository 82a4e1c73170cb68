package vn.congvu.sla.excuse;

import java.time.Instant;
import vn.congvu.sla.ClockKind;

/** A request for the list; {@code lateMinutes} are working minutes, what was decided is null until then. */
record ExcuseView(
        long id,
        long outcomeId,
        String dossierCode,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        ClockKind kind,
        String nameVi,
        String nameEn,
        String unitCode,
        String unitName,
        String unitNameEn,
        Instant dueAt,
        Instant endedAt,
        int lateMinutes,
        int attempt,
        String cause,
        String causeVi,
        String causeEn,
        String legalBasis,
        String text,
        String evidenceId,
        ExcuseState state,
        String requestedBy,
        String requestedByName,
        Instant requestedAt,
        String decidedBy,
        String decidedByName,
        Instant decidedAt,
        String decisionReason,
        Can can) {

    record Can(boolean decide) {}
}
