package vn.congvu.sla.excuse;

import java.time.Instant;
import vn.congvu.sla.ClockKind;

/** An outcome as far as its cause is concerned; {@code late} by the own reading or the official one. */
record LateOutcome(
        long id,
        long clockId,
        ClockKind kind,
        String dossierCode,
        String procedureCode,
        String nameVi,
        String nameEn,
        String unitCode,
        String institutionCode,
        boolean late,
        Instant startedAt,
        Instant dueAt,
        Instant endedAt,
        int lateMinutes) {

    /** Whether the institution itself was late, not one of its units. */
    boolean ofTheWholeInstitution() {
        return unitCode.equals(institutionCode);
    }
}
