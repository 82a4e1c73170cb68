package vn.congvu.workflow.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;
import vn.congvu.sla.ClockKind;
import vn.congvu.workflow.DeclaredLevel;

/**
 * Reads the service level off a scope of a model: the {@code camunda:property} entries {@code sla} (a term such as
 * {@code P5D} or {@code PT16H}) or {@code inherits} = {@code promise}, {@code clock}, {@code step} and {@code nameEn}. A malformed value refuses the deployment with the
 * element and its line.
 */
final class ServiceLevelDeclarations {

    private ServiceLevelDeclarations() {}

    static Optional<DeclaredLevel> read(Element element) {
        Map<String, String> properties = properties(element);
        String term = properties.get("sla");
        boolean inheritsPromise = "promise".equals(properties.get("inherits"));
        if (term == null && !inheritsPromise) {
            return Optional.empty();
        }
        return Optional.of(new DeclaredLevel(
                clock(properties.getOrDefault("clock", "step"), element),
                element.attribute("id"),
                element.attribute("name"),
                properties.getOrDefault("nameEn", element.attribute("name")),
                properties.get("step"),
                inheritsPromise ? null : checkedTerm(term, element)));
    }

    static Map<String, String> properties(Element element) {
        Map<String, String> result = new LinkedHashMap<>();
        Element extensions = element.element("extensionElements");
        Element list =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (list != null) {
            for (Element property : list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
                result.put(property.attribute("name"), property.attribute("value"));
            }
        }
        return result;
    }

    private static String checkedTerm(String term, Element element) {
        try {
            return Term.parse(term).toString();
        } catch (MalformedTerm malformed) {
            throw new BpmnParseException(
                    "Service level of '" + element.attribute("id") + "': " + malformed.getMessage(),
                    element,
                    malformed);
        }
    }

    private static ClockKind clock(String name, Element element) {
        return switch (name) {
            case "step" -> ClockKind.STEP;
            case "stage" -> ClockKind.STAGE;
            case "statutory" -> ClockKind.STATUTORY;
            case "reception" -> ClockKind.RECEPTION;
            case "consultation" -> ClockKind.CONSULTATION;
            case "apology" -> ClockKind.APOLOGY;
            default ->
                throw new BpmnParseException(
                        "Service level of '" + element.attribute("id") + "': unknown clock '" + name
                                + "'; use step, stage, statutory, reception, consultation or apology",
                        element);
        };
    }
}
