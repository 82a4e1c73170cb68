package vn.congvu.escalation.shadow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.sla.ClockKind;

/** A trial as it is shown; the differences are left out of the list of trials. */
record ShadowView(
        String id,
        String title,
        ShadowRun.State state,
        Instant from,
        Instant until,
        String createdBy,
        String createdByName,
        List<Candidate.Rung> ladder,
        List<Candidate.ProposedLimit> limits,
        Map<AlertLevel, Integer> real,
        Map<AlertLevel, Integer> shadow,
        List<Difference> differences,
        int differencesTotal,
        Abilities can) {

    record Difference(
            String dossierCode,
            ClockKind clockKind,
            String nameVi,
            String nameEn,
            String unitCode,
            String unitName,
            String unitNameEn,
            AlertLevel level,
            Instant realAt,
            Instant shadowAt,
            String addresseeRole) {}

    record Abilities(boolean stop) {}
}
