package vn.congvu.casefile.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import vn.congvu.web.problem.Bilingual;

/** What a designer wrote at a service task: its {@code camunda:property} entries. */
record DrawnProperties(String element, List<CamundaProperty> entries) {

    static DrawnProperties of(DelegateExecution execution) {
        BaseElement element = execution.getBpmnModelElementInstance();
        List<CamundaProperty> entries = element.getExtensionElements() == null
                ? List.of()
                : element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .toList();
        return new DrawnProperties(element.getId(), entries);
    }

    /** Null when it was left out. */
    private String text(String name) {
        return entries.stream()
                .filter(entry -> name.equals(entry.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** In both languages what was written in one; null when nothing was. */
    Bilingual words() {
        String vi = text("textVi");
        String en = text("textEn");
        return vi == null && en == null ? null : new Bilingual(vi == null ? en : vi, en == null ? vi : en);
    }

    Bilingual requiredWords() {
        if (words() == null) {
            throw refused("textVi", "is missing");
        }
        return words();
    }

    String oneOf(String name, List<String> known) {
        String value = text(name);
        if (value == null || !known.contains(value)) {
            throw refused(name, "must be one of " + known);
        }
        return value;
    }

    private IllegalStateException refused(String name, String why) {
        return new IllegalStateException("Property '" + name + "' of element '" + element + "' " + why);
    }
}
