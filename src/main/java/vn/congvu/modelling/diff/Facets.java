package vn.congvu.modelling.diff;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers what is said of one element; blank is the same as not said. */
final class Facets {

    private final Map<String, Facet> said = new LinkedHashMap<>();

    Facets say(Subject subject, String property, Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty()) {
            said.put(property, new Facet(subject, text));
        }
        return this;
    }

    Map<String, Facet> toMap() {
        return said;
    }
}
