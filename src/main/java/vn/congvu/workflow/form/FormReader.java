package vn.congvu.workflow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads form-js JSON. */
final class FormReader {

    private static final Set<String> WITHOUT_DATA = Set.of("text", "separator", "spacer", "group");

    private final JsonMapper json;

    FormReader(JsonMapper json) {
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    FormSchema read(String source) {
        JsonNode root = json.readTree(source);
        List<FormField> fields = new ArrayList<>();
        collect(root, fields);
        return new FormSchema(root.path("id").asString(), json.convertValue(root, Map.class), List.copyOf(fields));
    }

    private void collect(JsonNode parent, List<FormField> into) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")
                    && !WITHOUT_DATA.contains(component.path("type").asString())) {
                into.add(field(component));
            }
            collect(component, into);
        }
    }

    private static FormField field(JsonNode node) {
        JsonNode rules = node.path("validate");
        String hide = text(node.path("conditional"), "hide");
        return new FormField(
                node.path("key").asString(),
                text(node, "label"),
                node.path("type").asString(),
                rules.path("required").asBoolean(false),
                node.path("readonly").asBoolean(false) || node.path("disabled").asBoolean(false),
                integer(rules, "minLength"),
                integer(rules, "maxLength"),
                decimal(rules, "min"),
                decimal(rules, "max"),
                text(rules, "pattern"),
                options(node),
                text(node, "valuesKey"),
                hide == null ? null : Condition.parse(hide),
                "true".equals(text(node.path("properties"), "routing")));
    }

    private static List<String> options(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> values.add(value.path("value").asString()));
        return List.copyOf(values);
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asString() : null;
    }

    private static Integer integer(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asInt() : null;
    }

    private static Double decimal(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asDouble() : null;
    }
}
