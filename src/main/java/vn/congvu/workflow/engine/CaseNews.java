package vn.congvu.workflow.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseMilestones;
import vn.congvu.workflow.Cases;

/** Tells the feature that owns a case what happens in its process. */
@Component
class CaseNews {

    private final Cases cases;

    CaseNews(Cases cases) {
        this.cases = cases;
    }

    void decided(DelegateExecution execution) {
        milestones(execution).decided(Scopes.factsOf(execution), answer(execution));
    }

    /** The outputs of the row that applies, as far as they are plain values. */
    private static Map<String, Object> answer(DelegateExecution execution) {
        if (!(execution.getVariable(DecisionEvaluationUtil.DECISION_RESULT_VARIABLE) instanceof DmnDecisionResult rows)
                || rows.size() != 1) {
            return Map.of();
        }
        return rows.getSingleResult().getEntryMap().entrySet().stream()
                .filter(output -> RoutingVariableResolver.isPlain(output.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What ends without ever having been anybody's case is no news. */
    void ended(DelegateExecution execution) {
        boolean cancelled = execution.isCanceled() || ((ExecutionEntity) execution).getDeleteReason() != null;
        boolean whole = execution.getSuperExecution() == null && execution.getProcessBusinessKey() != null;
        if (!cancelled && whole) {
            milestones(execution).ended(execution.getProcessBusinessKey());
        }
    }

    private CaseMilestones milestones(DelegateExecution execution) {
        return cases.of(execution.getProcessBusinessKey()).milestones();
    }
}
