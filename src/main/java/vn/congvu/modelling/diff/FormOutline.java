package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.congvu.modelling.ModelKind;

/** Reads a form: its fields in their order, and what is asked of each. */
final class FormOutline {

    private static final Map<String, Subject> TEXTS = Map.of(
            "label", Subject.NAME,
            "dateLabel", Subject.NAME,
            "description", Subject.TEXT,
            "text", Subject.TEXT);

    private static final Map<String, Subject> PROPERTIES = Map.of(
            "labelEn", Subject.NAME,
            "descriptionEn", Subject.TEXT,
            "textEn", Subject.TEXT);

    /** Where a field stands in its row: says nothing else. */
    private static final Set<String> DRAWN = Set.of("layout", "appearance");

    private static final Set<String> TOLD_ELSEWHERE = Set.of("id", "components", "type");

    private final List<Item> items = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private FormOutline() {}

    static Outline of(JsonNode form) {
        FormOutline outline = new FormOutline();
        outline.fields(form, null);
        return Outline.of(ModelKind.FORM, outline.items, true);
    }

    private void fields(JsonNode container, String parent) {
        container.path("components").forEach(component -> field(component, parent));
    }

    private void field(JsonNode component, String parent) {
        Facets facets = new Facets();
        component.properties().forEach(entry -> say(facets, entry.getKey(), entry.getValue()));
        String id = free(component
                .path("id")
                .asString(component.path("key").asString(component.path("type").asString(""))));
        String type = component.path("type").asString("");
        items.add(new Item(
                id, Subject.FIELD, "field", label(component), english(component), withType(facets, type), parent));
        fields(component, id);
    }

    private static Map<String, Facet> withType(Facets facets, String type) {
        return facets.say(Subject.FIELD, "fieldType", type).toMap();
    }

    private String free(String id) {
        String candidate = id;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = id + "#" + i;
        }
        return candidate;
    }

    private static void say(Facets facets, String name, JsonNode value) {
        if (TOLD_ELSEWHERE.contains(name)) {
            return;
        }
        switch (name) {
            case "validate" ->
                value.properties().forEach(rule -> facets.say(Subject.FIELD, rule.getKey(), plain(rule.getValue())));
            case "properties" ->
                value.properties()
                        .forEach(property -> facets.say(
                                PROPERTIES.getOrDefault(property.getKey(), Subject.FIELD),
                                property.getKey(),
                                plain(property.getValue())));
            case "conditional" ->
                facets.say(Subject.FIELD, "hide", value.path("hide").asString(""));
            case "values" -> facets.say(Subject.FIELD, "values", value);
            default -> facets.say(subject(name), name, plain(value));
        }
    }

    private static Subject subject(String name) {
        return DRAWN.contains(name) ? Subject.LAYOUT : TEXTS.getOrDefault(name, Subject.FIELD);
    }

    /** A thing that is switched off is the same as one that is not mentioned. */
    private static String plain(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "true" : "";
        }
        return value.isValueNode() ? value.asString("") : value.toString();
    }

    private static String label(JsonNode component) {
        for (String property : new String[] {"label", "dateLabel", "text"}) {
            String text = component.path(property).asString("").strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    private static String english(JsonNode component) {
        String text = component.path("properties").path("labelEn").asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
