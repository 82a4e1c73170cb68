package vn.congvu.modelling.gate.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.workflow.form.Condition;

/** The fields of one form, each by itself and beside the others. */
final class FormCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,127}");

    private final FormTree form;
    private final Catalogue catalogue;
    private final Findings findings;

    FormCheck(FormTree form, Catalogue catalogue, Findings findings) {
        this.form = form;
        this.catalogue = catalogue;
        this.findings = findings;
    }

    static Spot spot(JsonNode component, FormTree form) {
        JsonNode name = component.has("key") ? component.path("key") : component.path("id");
        return new Spot(name.isString() ? name.asString() : null, form.line(component), null);
    }

    /** Nothing but these words. */
    void known(JsonNode object, Set<String> words, Spot spot) {
        object.propertyNames().stream()
                .filter(name -> !words.contains(name))
                .forEach(name -> findings.say(spot.property(name), "attribute-allowed.form", name));
    }

    void fields(List<JsonNode> components) {
        Set<String> keys = components.stream()
                .map(component -> text(component, "key"))
                .filter(key -> key != null)
                .collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        for (JsonNode component : components) {
            Spot spot = spot(component, form);
            String key = text(component, "key");
            if (key != null && !taken.add(key)) {
                findings.say(spot.property("key"), "form-field.twice", key);
            }
            component(component, spot, keys);
        }
    }

    private void component(JsonNode component, Spot spot, Set<String> keys) {
        String type = String.valueOf(text(component, "type"));
        Set<String> words = FieldWords.attributes(type);
        if (words == null) {
            findings.say(spot, removal(component), "form-type", type);
            return;
        }
        known(component, words, spot);
        parts(component, spot);
        condition(component, spot, keys);
        languages(component, type, spot);
        if (component.has("id")
                && !ID.matcher(String.valueOf(text(component, "id"))).matches()) {
            findings.say(spot.property("id"), "form-field.id", String.valueOf(text(component, "id")));
        }
        if (FieldWords.asksForData(type)) {
            field(component, type, spot);
        }
    }

    private Fix removal(JsonNode component) {
        String id = text(component, "id");
        return id == null
                ? null
                : findings.fix("fix.remove-field", new Fix.Change(Fix.Verb.REMOVE_ELEMENT, id, null, null));
    }

    private void parts(JsonNode component, Spot spot) {
        known(component.path("validate"), FieldWords.RULES, spot);
        known(component.path("layout"), FieldWords.LAYOUT, spot);
        known(component.path("conditional"), FieldWords.CONDITIONAL, spot);
        component.path("values").forEach(option -> known(option, FieldWords.OPTION, spot));
        component.propertyNames().stream()
                .filter(name -> !Set.of("validate", "layout", "conditional", "properties", "values", "components")
                        .contains(name))
                .filter(name -> component.path(name).isContainer())
                .forEach(name -> findings.say(spot.property(name), "attribute-allowed.form", name));
        component
                .path("properties")
                .propertyStream()
                .filter(property -> !property.getValue().isString())
                .forEach(property ->
                        findings.say(spot.property(property.getKey()), "attribute-allowed.form", property.getKey()));
        component
                .propertyStream()
                .filter(attribute -> attribute.getValue().isString()
                        && attribute.getValue().asString().strip().startsWith("="))
                .forEach(attribute -> findings.say(
                        spot.property(attribute.getKey()),
                        "form-condition.elsewhere",
                        attribute.getValue().asString()));
    }

    private void condition(JsonNode component, Spot spot, Set<String> keys) {
        String hide = text(component.path("conditional"), "hide");
        if (hide == null) {
            return;
        }
        Spot here = spot.property("conditional");
        try {
            if (!hide.startsWith("=")) {
                throw new IllegalArgumentException(hide);
            }
            Condition.parse(hide).anyOf().stream()
                    .flatMap(List::stream)
                    .map(Condition.Comparison::field)
                    .filter(field -> !keys.contains(field))
                    .forEach(field -> findings.say(here, "form-condition.unknown-field", hide, field));
        } catch (IllegalArgumentException notACondition) {
            findings.say(here, "form-condition", hide);
        }
    }

    private void languages(JsonNode component, String type, Spot spot) {
        if (type.equals("separator") || type.equals("spacer") || type.equals("group")) {
            return;
        }
        String shown = type.equals("text") ? "text" : "label";
        String label = text(component, shown);
        label = label == null && type.equals("datetime") ? text(component, "dateLabel") : label;
        if (label == null || label.isBlank()) {
            findings.say(spot.property(shown), "form-field.label");
        }
        JsonNode properties = component.path("properties");
        if (!properties.has("labelEn") && !properties.has("textEn")) {
            findings.say(spot.property("labelEn"), "form-field.english");
        }
    }

    private void field(JsonNode component, String type, Spot spot) {
        String key = String.valueOf(text(component, "key"));
        if (!KEY.matcher(key).matches()) {
            findings.say(spot.property("key"), "form-field.key", key);
        }
        JsonNode rules = component.path("validate");
        if (FieldWords.WRITTEN.contains(type)) {
            length(rules, spot);
        } else if (rules.has("pattern")) {
            findings.say(spot.property("pattern"), "form-field.pattern-place");
        }
        if (FieldWords.CHOOSING.contains(type)) {
            choices(component, spot);
        }
        if (type.equals("datetime") && !"date".equals(text(component, "subtype"))) {
            findings.say(spot.property("subtype"), "form-field.date");
        }
        if ("true".equals(text(component.path("properties"), "routing"))) {
            routing(component, type, key, spot);
        }
    }

    private void length(JsonNode rules, Spot spot) {
        int longest = rules.path("maxLength").isIntegralNumber()
                ? rules.path("maxLength").asInt()
                : 0;
        if (longest < 1 || longest > 10_000) {
            findings.say(spot.property("maxLength"), "form-field.length");
        }
        if (rules.has("pattern")
                && !FieldPattern.isQuick(String.valueOf(text(rules, "pattern")), Math.max(longest, 1))) {
            findings.say(spot.property("pattern"), "form-field.pattern", String.valueOf(text(rules, "pattern")));
        }
    }

    private void choices(JsonNode component, Spot spot) {
        if (component.has("values") == component.has("valuesKey")) {
            findings.say(spot.property("values"), "form-field.choices");
        }
        String supplied = text(component, "valuesKey");
        if (component.has("valuesKey") && !catalogue.choices().contains(String.valueOf(supplied))) {
            findings.say(spot.property("valuesKey"), "form-field.supplied", String.valueOf(supplied));
        }
        Set<String> values = new HashSet<>();
        for (JsonNode option : component.path("values")) {
            String value = text(option, "value");
            if (value == null || text(option, "label") == null || !values.add(value)) {
                findings.say(spot.property("values"), "form-field.option", String.valueOf(value));
            }
        }
    }

    /** What steers a process is chosen from a list, always given, and hides no name of the catalogue. */
    private void routing(JsonNode component, String type, String key, Spot spot) {
        if (!Set.of("radio", "select", "checkbox", "number").contains(type)) {
            findings.say(spot.property("routing"), "form-field.routing-type");
        }
        if (!component.path("validate").path("required").asBoolean(false)) {
            findings.say(spot.property("required"), "form-field.routing-required");
        }
        if (catalogue.roots().contains(key)) {
            findings.say(spot.property("key"), "form-field.key", key);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }
}
