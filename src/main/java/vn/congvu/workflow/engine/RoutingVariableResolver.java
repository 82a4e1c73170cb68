package vn.congvu.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Resolves process variables of plain types; objects stay out of reach. */
final class RoutingVariableResolver extends ReadOnlyResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        VariableScope scope = SafeExpressionManager.scopeOf(context);
        if (base != null || scope == null || !scope.hasVariable(property.toString())) {
            return null;
        }
        Object value = scope.getVariable(property.toString());
        if (value != null && !isPlain(value)) {
            return null;
        }
        context.setPropertyResolved(true);
        return value;
    }

    static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Date;
    }
}
