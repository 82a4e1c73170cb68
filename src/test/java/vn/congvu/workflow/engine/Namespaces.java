package vn.congvu.workflow.engine;

import java.util.List;

/** The namespaces whose attributes and elements the engine obeys. */
public final class Namespaces {

    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    public static final String ACTIVITI = "http://activiti.org/bpmn";
    public static final List<String> ALL = List.of(CAMUNDA, ACTIVITI);

    private Namespaces() {}
}
