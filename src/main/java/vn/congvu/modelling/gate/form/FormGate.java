package vn.congvu.modelling.gate.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.congvu.modelling.ModelKind;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.HiddenSigns;
import vn.congvu.modelling.gate.KindGate;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.Surroundings;

/** The gate for forms: fields of known kinds with plain texts and quick rules, no scripts, no frames, no foreign addresses. */
public final class FormGate implements KindGate<FormTree> {

    private static final int MOST_FIELDS = 200;
    private static final int SCHEMA_VERSION = 18;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}\\.[a-z][A-Za-z0-9]{0,62}");

    private final Catalogue catalogue;

    public FormGate(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.FORM;
    }

    @Override
    public String key(FormTree form) {
        JsonNode id = form.root().path("id");
        return id.isString() ? id.asString() : null;
    }

    @Override
    public String name(FormTree form) {
        return key(form);
    }

    @Override
    public void check(FormTree form, Surroundings around, Findings findings) {
        JsonNode root = form.root();
        Spot spot = new Spot(key(form), form.line(root), null);
        FormCheck check = new FormCheck(form, catalogue, findings);
        check.known(root, FieldWords.FORM, spot);
        check.known(root.path("exporter"), FieldWords.EXPORTER, spot);
        header(root, spot, findings);
        List<JsonNode> fields = new ArrayList<>();
        collect(root, fields);
        if (fields.size() > MOST_FIELDS) {
            findings.say(spot, "graph-size.fields", fields.size(), MOST_FIELDS);
        }
        if (fields.isEmpty()) {
            findings.say(spot, "form-field.none");
        }
        check.fields(fields);
        values(root, node -> node.isString() && FormTexts.isActive(node.asString()), form, spot, findings);
    }

    private static void header(JsonNode root, Spot spot, Findings findings) {
        String id = root.path("id").isString() ? root.path("id").asString() : "";
        if (!NAME.matcher(id).matches()) {
            findings.say(spot.property("id"), "element-id.form", id);
        }
        if (!root.path("type").isString()
                || !root.path("type").asString().equals("default")
                || !root.path("schemaVersion").isInt()
                        && !root.path("schemaVersion").isIntegralNumber()
                || root.path("schemaVersion").asInt() != SCHEMA_VERSION
                || !root.path("components").isArray()) {
            findings.say(spot, "form-type.schema", SCHEMA_VERSION);
        }
    }

    private static void collect(JsonNode parent, List<JsonNode> into) {
        for (JsonNode component : parent.path("components")) {
            into.add(component);
            collect(component, into);
        }
    }

    /** No text anywhere in the file may be more than text, whatever it is called. */
    private static void values(JsonNode node, Predicate<JsonNode> active, FormTree form, Spot spot, Findings findings) {
        Spot here = node.isObject() && node.has("type") && node.has("id") ? FormCheck.spot(node, form) : spot;
        Spot at = new Spot(here.element(), form.line(node), null);
        if (active.test(node)) {
            findings.say(at, "form-link", node.asString());
        }
        hiddenSigns(node, at, findings);
        for (JsonNode child : node) {
            values(child, active, form, here, findings);
        }
    }

    private static void hiddenSigns(JsonNode node, Spot at, Findings findings) {
        Stream.concat(node.isString() ? Stream.of(node.asString()) : Stream.empty(), node.propertyNames().stream())
                .forEach(text -> HiddenSigns.first(text)
                        .ifPresent(sign ->
                                findings.say(at, "hidden-signs", HiddenSigns.without(text), HiddenSigns.name(sign))));
    }

    @Override
    public byte[] written(FormTree form) {
        return (form.root().toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
