package vn.congvu.modelling.diff;

import java.util.Map;
import java.util.Set;

/** What sort of thing an element of BPMN is to people who do not draw. */
final class Sort {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("userTask", "step"),
            Map.entry("manualTask", "step"),
            Map.entry("task", "step"),
            Map.entry("serviceTask", "automatic"),
            Map.entry("sendTask", "automatic"),
            Map.entry("scriptTask", "automatic"),
            Map.entry("businessRuleTask", "lookup"),
            Map.entry("receiveTask", "wait"),
            Map.entry("callActivity", "call"),
            Map.entry("subProcess", "part"),
            Map.entry("transaction", "part"),
            Map.entry("adHocSubProcess", "part"),
            Map.entry("exclusiveGateway", "choice"),
            Map.entry("inclusiveGateway", "choice"),
            Map.entry("complexGateway", "choice"),
            Map.entry("parallelGateway", "parallel"),
            Map.entry("eventBasedGateway", "wait"),
            Map.entry("startEvent", "beginning"),
            Map.entry("endEvent", "ending"),
            Map.entry("intermediateCatchEvent", "wait"),
            Map.entry("intermediateThrowEvent", "automatic"),
            Map.entry("boundaryEvent", "interruption"),
            Map.entry("sequenceFlow", "flow"),
            Map.entry("dataObjectReference", "data"),
            Map.entry("dataStoreReference", "data"));

    private static final Set<String> BESIDE_THE_WAY = Set.of("dataObjectReference", "dataStoreReference");

    private Sort() {}

    static boolean isKnown(String name) {
        return KINDS.containsKey(name);
    }

    static String of(XmlNode element) {
        boolean timed = element.child("timerEventDefinition").isPresent() && !element.is("startEvent");
        return timed ? "timer" : KINDS.get(element.name());
    }

    static Subject subject(String name) {
        if (name.equals("sequenceFlow")) {
            return Subject.FLOW;
        }
        return BESIDE_THE_WAY.contains(name) ? Subject.OTHER : Subject.STEP;
    }
}
