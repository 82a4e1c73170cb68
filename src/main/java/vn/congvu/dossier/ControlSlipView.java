package vn.congvu.dossier;

import java.time.Instant;
import java.util.List;
import vn.congvu.sla.Outcome;

/**
 * The control slip of a dossier (form 05 of Circular 03/2025/TT-VPCP), kept by the system as the dossier is handed over. All
 * minutes are working minutes; own minutes leave out pauses.
 */
public record ControlSlipView(
        String dossierCode,
        String number,
        String procedureName,
        String procedureNameEn,
        String institutionName,
        String institutionNameEn,
        List<Partner> partners,
        Instant receivedAt,
        Instant promisedAt,
        List<Line> rows) {

    public record Partner(String code, String name, String nameEn) {}

    /** {@code plannedAt} is when the limits of the steps before would have brought the dossier here. */
    public record Line(
            int seq,
            String stepVi,
            String stepEn,
            String fromUnit,
            String fromUnitEn,
            String toUnit,
            String toUnitEn,
            String officer,
            Instant receivedAt,
            Instant plannedAt,
            long receivedLateMinutes,
            Instant handedOverAt,
            Long limitMinutes,
            long ownMinutes,
            long ownLateMinutes,
            Outcome outcome,
            String note,
            String noteEn) {}
}
