package vn.congvu.escalation;

import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockStopped;

/** The end of the work ends its escalations, and they remember how it ended. */
@Component
class ClosedWithClock implements ClockStopped {

    private final EscalationStore escalations;
    private final EscalationHistory history;

    ClosedWithClock(EscalationStore escalations, EscalationHistory history) {
        this.escalations = escalations;
        this.history = history;
    }

    @Override
    public void stopped(ClockReading clock, String by) {
        escalations.lockOpen(clock.key()).forEach(open -> {
            escalations.close(open.id(), clock.stoppedAt(), clock.outcome());
            history.add(new EscalationHistory.Entry(
                    open.id(),
                    clock.stoppedAt(),
                    by,
                    EscalationAct.CLOSED,
                    clock.outcome().name()));
        });
    }
}
