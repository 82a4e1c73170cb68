package vn.congvu.workflow.engine;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** Resolves catalogued names: {@code sla.dueDate}, {@code route.review}, {@code group.sign} … */
final class ModelNameResolver extends ReadOnlyResolver {

    /** A name bound to the scope that asked for it; its only readable surface is {@link ModelName#property}. */
    private record Bound(ModelName name, VariableScope place) {}

    private final Map<String, ModelName> names;

    ModelNameResolver(Collection<ModelName> names) {
        this.names = names.stream().collect(Collectors.toMap(ModelName::name, Function.identity()));
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && names.containsKey(property.toString())) {
            context.setPropertyResolved(true);
            return new Bound(names.get(property.toString()), SafeExpressionManager.scopeOf(context));
        }
        if (base instanceof Bound bound) {
            context.setPropertyResolved(true);
            return read(bound, property.toString());
        }
        return null;
    }

    private static Object read(Bound bound, String property) {
        ScopeFacts scope = Scopes.factsOf(bound.place());
        if (scope.businessKey() != null && !bound.name().answersFor(scope.businessKey())) {
            throw new PropertyNotFoundException("'" + bound.name().name() + "' says nothing about case '"
                    + scope.businessKey() + "'; it is a name of other cases");
        }
        Object value = bound.name() instanceof ScopedName name
                ? inItsPlace(name, bound.place(), property)
                : bound.name().property(property, scope);
        if (value == null) {
            throw new PropertyNotFoundException(
                    "'" + bound.name().name() + "' has no '" + property + "' in this place of the model");
        }
        return value;
    }

    private static Object inItsPlace(ScopedName name, VariableScope place, String property) {
        return place == null ? null : name.property(property, place);
    }
}
