package vn.congvu.workflow.engine;

import java.util.List;

/** The namespaces whose attributes and elements the engine obeys. */
final class Namespaces {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String ACTIVITI = "http://activiti.org/bpmn";
    static final List<String> ALL = List.of(CAMUNDA, ACTIVITI);

    private Namespaces() {}
}
