package vn.congvu.workflow.engine;

import java.time.Clock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.DeclaredLevel;
import vn.congvu.workflow.ServiceLevels;

/** Opens and closes the ledger's clocks as tokens enter and leave scopes, in the engine's transaction. */
@Component
class ScopeClocks {

    private final ObjectProvider<SlaLedger> ledger;
    private final Cases cases;
    private final AlertTimers timers;
    private final Clock clock;

    ScopeClocks(ObjectProvider<SlaLedger> ledger, Cases cases, AlertTimers timers, Clock clock) {
        this.ledger = ledger;
        this.cases = cases;
        this.timers = timers;
        this.clock = clock;
    }

    void start(DeclaredLevel declared, String key, DelegateExecution execution) {
        Supplier<String> group = () -> Scopes.groupOf((ExecutionEntity) execution);
        var opened = cases
                .of(execution.getProcessBusinessKey())
                .levels()
                .clocksFor(declared, Scopes.factsOf(execution), group, key, clock.instant())
                .stream()
                .map(opening -> ledger.getObject().open(opening))
                .toList();
        // Only then, because who is alerted of one of them depends on whether the other is there.
        opened.forEach(timers::schedule);
    }

    void stop(DeclaredLevel declared, String key, DelegateExecution execution) {
        boolean cancelled = execution.isCanceled() || ((ExecutionEntity) execution).getDeleteReason() != null;
        close(key, cancelled);
        if (declared.kind() == ClockKind.STATUTORY) {
            close(key + ServiceLevels.COMMITTED, cancelled);
        }
    }

    void close(String key, boolean cancelled) {
        ledger.getObject().close(key, clock.instant(), cancelled, null, Actors.current());
        timers.cancel(key);
    }
}
