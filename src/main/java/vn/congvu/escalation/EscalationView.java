package vn.congvu.escalation;

import java.time.Instant;
import java.util.List;
import vn.congvu.organisation.Role;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.Outcome;

/**
 * An escalation for the list. {@code lateMinutes} are working minutes, 0 while not late; {@code actions} is what the user
 * may do now, {@code kind} whether a step, a stage or the whole dossier is behind.
 */
record EscalationView(
        String id,
        AlertLevel level,
        EscalationState state,
        ClockKind kind,
        String dossierCode,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        String stepNameVi,
        String stepNameEn,
        String unitCode,
        String unitName,
        String unitNameEn,
        To addressee,
        Instant raisedAt,
        Instant dueAt,
        int lateMinutes,
        Person owner,
        DelayCause cause,
        Instant snoozedUntil,
        Outcome outcome,
        List<String> actions,
        List<Act> history) {

    /** {@code username} and {@code fullName} are null when it goes to everybody with the role at the unit. */
    record To(
            String username,
            String fullName,
            Role role,
            String roleVi,
            String roleEn,
            String unitCode,
            String unitName,
            String unitNameEn) {}

    record Person(String username, String fullName) {}

    /** {@code by} is null for what the clock itself did. */
    record Act(Instant at, Person by, EscalationAct kind, String text, String textEn) {}
}
