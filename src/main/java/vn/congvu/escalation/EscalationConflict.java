package vn.congvu.escalation;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The escalation is in a state that does not allow what was asked; the answer (409) tells the state. */
final class EscalationConflict extends ProblemException {

    private EscalationConflict(String type, EscalationState state, Object... arguments) {
        super(new Problem(type, 409, arguments).with("state", state));
    }

    static EscalationConflict state(EscalationState state) {
        return new EscalationConflict("escalation-" + state.name().toLowerCase(java.util.Locale.ROOT), state);
    }

    static EscalationConflict snoozedOften(EscalationState state, int times) {
        return new EscalationConflict("escalation-snoozed-often", state, times);
    }

    static EscalationConflict withoutTask(EscalationState state) {
        return new EscalationConflict("escalation-without-task", state);
    }
}
