package vn.congvu.modelling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Collects an outline element by element; names are told apart without their namespaces, foreign files have others. */
final class OutlineBuilder {

    private record Open(String element, String form, String name) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Outline.StepName> steps = new LinkedHashMap<>();
    private final Set<String> decisions = new LinkedHashSet<>();
    private final Set<String> called = new LinkedHashSet<>();
    private String name;
    private String nameEn;

    void enter(XMLStreamReader xml) {
        String element = xml.getLocalName();
        String form = attribute(xml, "formRef");
        if (form != null) {
            steps.putIfAbsent(form, new Outline.StepName(attribute(xml, "name"), null)); // the first that shows it
        }
        add(decisions, attribute(xml, "decisionRef"));
        add(called, attribute(xml, "calledElement"));
        if (name == null && (element.equals("process") || element.equals("decision"))) {
            name = attribute(xml, "name");
        }
        if (element.equals("property") && "nameEn".equals(attribute(xml, "name"))) {
            english(attribute(xml, "value"));
        }
        open.push(new Open(element, form, attribute(xml, "name")));
    }

    void leave() {
        open.pop();
    }

    /** Of the element around: property, properties, extensionElements, and then the one that is named. */
    private void english(String text) {
        Open named = open.stream().skip(2).findFirst().orElse(null);
        if (named == null || text == null) {
            return;
        }
        if (named.form != null) {
            steps.computeIfPresent(
                    named.form,
                    (form, step) ->
                            Objects.equals(step.vi(), named.name) ? new Outline.StepName(step.vi(), text) : step);
        } else if (nameEn == null && (named.element.equals("process") || named.element.equals("decision"))) {
            nameEn = text;
        }
    }

    private static void add(Set<String> names, String found) {
        if (found != null) {
            names.add(found);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && !xml.getAttributeValue(i).isBlank()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    Outline built() {
        return new Outline(name, nameEn, Map.copyOf(steps), Set.copyOf(decisions), Set.copyOf(called));
    }
}
