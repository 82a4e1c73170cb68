package vn.congvu.escalation.shadow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.sla.ClockKind;

/**
 * What was sent beside what would have been.
 *
 * @param differences the first of them
 */
record ShadowReport(
        Map<AlertLevel, Integer> real, Map<AlertLevel, Integer> shadow, List<Difference> differences, int total) {

    /** An alert that only one of the two sent (the other moment is null), or both at different times. */
    record Difference(
            String dossierCode,
            ClockKind clockKind,
            String nameVi,
            String nameEn,
            String unitCode,
            AlertLevel level,
            Instant realAt,
            Instant shadowAt,
            String addresseeRole) {}
}
