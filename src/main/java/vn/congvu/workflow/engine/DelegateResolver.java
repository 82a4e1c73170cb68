package vn.congvu.workflow.engine;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Resolves the names of catalogued delegates; the only way from a model to Java code. */
final class DelegateResolver extends ReadOnlyResolver {

    private final DelegateCatalogue delegates;

    DelegateResolver(DelegateCatalogue delegates) {
        this.delegates = delegates;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !delegates.knows(property.toString())) {
            return null;
        }
        context.setPropertyResolved(true);
        return delegates.delegate(property.toString());
    }
}
