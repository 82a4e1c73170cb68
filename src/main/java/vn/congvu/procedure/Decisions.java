package vn.congvu.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Versions that people decided while the product was running, beside those the files list. */
final class Decisions {

    private final List<StoredProcedureVersion> inForceOnce;

    Decisions(Collection<StoredProcedureVersion> stored) {
        inForceOnce = stored.stream()
                .filter(version -> version.decided() && !version.withdrawn())
                .toList();
    }

    /** A listed version ends, at the latest, the day before a decided one takes over. */
    ProcedureVersion endingInTime(ProcedureVersion listed) {
        Optional<LocalDate> end = inForceOnce.stream()
                .map(StoredProcedureVersion::version)
                .filter(other -> other.code().equals(listed.code()))
                .map(ProcedureVersion::effectiveFrom)
                .filter(from -> from.isAfter(listed.effectiveFrom()))
                .min(Comparator.naturalOrder())
                .map(from -> from.minusDays(1));
        return end.filter(day -> listed.effectiveTo() == null || day.isBefore(listed.effectiveTo()))
                .map(listed::endingOn)
                .orElse(listed);
    }

    /** A decided version ends the day before a listed one takes over. */
    void endBefore(ProcedureVersion listed) {
        inForceOnce.stream()
                .filter(decided -> decided.version().code().equals(listed.code()))
                .filter(decided -> decided.version().effectiveFrom().isBefore(listed.effectiveFrom()))
                .filter(decided -> decided.version().inForce(listed.effectiveFrom()))
                .forEach(decided -> decided.endOn(listed.effectiveFrom().minusDays(1)));
    }
}
