package vn.congvu.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The delegates a model may name: exactly the beans written as such, looked up only when a token arrives. */
@Component
class DelegateCatalogue {

    private final ListableBeanFactory beans;
    private final Set<String> names;

    DelegateCatalogue(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
    }

    boolean knows(String name) {
        return names.contains(name);
    }

    JavaDelegate delegate(String name) {
        return beans.getBean(name, JavaDelegate.class);
    }
}
