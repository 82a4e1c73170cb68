package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** How often a step is repeated, within reason: each time is a row, and all of them come in one transaction. */
record Multitude(Expression times) implements Expression {

    private static final int MOST = 100;

    @Override
    public Object getValue(VariableScope scope) {
        if (scope instanceof ExecutionEntity execution && Repetitions.around(execution) >= Repetitions.NESTED_AT_MOST) {
            throw new ProcessEngineException("Step '" + execution.getCurrentActivityId()
                    + "' is repeated within repetitions of the processes that call it");
        }
        return limited(times.getValue(scope));
    }

    private Object limited(Object value) {
        if (value != null && Double.parseDouble(value.toString()) > MOST) {
            throw new ProcessEngineException("A step cannot be repeated more than " + MOST + " times: " + value);
        }
        return value;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        times.setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return times.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return times.isLiteralText();
    }
}
