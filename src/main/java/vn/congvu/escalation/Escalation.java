package vn.congvu.escalation;

import java.time.Instant;
import vn.congvu.sla.Outcome;

/** A raised level as a case. {@code snoozes} counts how often it was put off; the other late fields are null until then. */
record Escalation(
        String id,
        String clockKey,
        String dossierCode,
        String procedureCode,
        String elementId,
        String nameVi,
        String nameEn,
        String unitCode,
        String institutionCode,
        AlertLevel level,
        EscalationState storedState,
        Addressee addressee,
        Instant raisedAt,
        Instant snoozedUntil,
        int snoozes,
        DelayCause cause,
        Instant closedAt,
        Outcome outcome) {

    EscalationState state(Instant now) {
        boolean awake = storedState == EscalationState.SNOOZED && !snoozedUntil.isAfter(now);
        return awake ? EscalationState.OPEN : storedState;
    }
}
