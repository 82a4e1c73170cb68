package vn.congvu.escalation;

import static vn.congvu.escalation.EscalationState.ACKNOWLEDGED;
import static vn.congvu.escalation.EscalationState.CLOSED;
import static vn.congvu.escalation.EscalationState.OPEN;
import static vn.congvu.escalation.EscalationState.SNOOZED;

import java.util.EnumSet;
import java.util.Set;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;

/** What the state of an escalation allows. */
final class EscalationRules {

    static final Set<EscalationState> ACKNOWLEDGEABLE = EnumSet.of(OPEN, SNOOZED);
    static final Set<EscalationState> SNOOZABLE = EnumSet.of(OPEN, ACKNOWLEDGED, SNOOZED);
    static final Set<EscalationState> NOT_CLOSED = EnumSet.complementOf(EnumSet.of(CLOSED));

    private static final Set<ClockKind> OF_A_TASK =
            EnumSet.of(ClockKind.STEP, ClockKind.CONSULTATION, ClockKind.RECEPTION);

    private EscalationRules() {}

    /** Whether the clock measures one task rather than a stage or the whole procedure. */
    static boolean hasTask(ClockReading clock) {
        return OF_A_TASK.contains(clock.kind());
    }
}
