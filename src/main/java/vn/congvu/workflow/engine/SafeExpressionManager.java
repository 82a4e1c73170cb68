package vn.congvu.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import vn.congvu.workflow.ModelName;

/**
 * Expressions of models can read declared variables and catalogued names, and nothing more.
 *
 * <p>Two belts, because deploying a model already evaluates some of its expressions: the grammar without method
 * calls (a call is a parse error), and a resolver chain without bean properties, so that even {@code ${x.class}}
 * finds nothing.
 */
final class SafeExpressionManager extends JuelExpressionManager {

    private final Collection<ModelName> names;
    private final DelegateCatalogue delegates;

    SafeExpressionManager(Collection<ModelName> names, DelegateCatalogue delegates) {
        this.names = List.copyOf(names);
        this.delegates = delegates;
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5));
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver chain = new CompositeELResolver();
        chain.add(new RoutingVariableResolver());
        chain.add(new ModelNameResolver(names));
        chain.add(new DelegateResolver(delegates));
        return chain;
    }

    /** The scope an expression is evaluated in; null while parsing and in decision tables. */
    static VariableScope scopeOf(org.camunda.bpm.impl.juel.jakarta.el.ELContext context) {
        return (VariableScope) context.getContext(VariableScope.class);
    }
}
