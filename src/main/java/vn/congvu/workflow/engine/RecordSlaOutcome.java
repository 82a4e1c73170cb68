package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.Cases;

/**
 * {@code ${recordSlaOutcome}}: closes the clock around it with its outcome, whoever owns the case. The scope's own end
 * finds the clock closed.
 */
@Component("recordSlaOutcome")
class RecordSlaOutcome implements JavaDelegate {

    private final ClocksAround clocks;
    private final ScopeClocks scopes;
    private final Cases cases;

    RecordSlaOutcome(ClocksAround clocks, ScopeClocks scopes, Cases cases) {
        this.clocks = clocks;
        this.scopes = scopes;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clocks.key((ExecutionEntity) execution).ifPresent(key -> scopes.close(key, false));
        cases.of(execution.getProcessBusinessKey()).milestones().outcomeRecorded(Scopes.factsOf(execution));
    }
}
