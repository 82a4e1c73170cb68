package vn.congvu.modelling.diff;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages, errors, signals and escalations a file declares, by the name or code the engine knows them by. */
final class References {

    private static final Set<String> DECLARED = Set.of("message", "error", "signal", "escalation");

    private final Map<String, String> names;

    References(XmlNode definitions) {
        names = definitions.children().stream()
                .filter(child -> DECLARED.contains(child.name()) && child.id() != null)
                .collect(Collectors.toMap(XmlNode::id, References::said, (one, other) -> one));
    }

    String nameOf(String reference) {
        return names.getOrDefault(reference, reference);
    }

    private static String said(XmlNode declared) {
        for (String attribute : new String[] {"errorCode", "escalationCode", "name"}) {
            if (declared.attribute(attribute) != null) {
                return declared.attribute(attribute);
            }
        }
        return declared.id();
    }
}
