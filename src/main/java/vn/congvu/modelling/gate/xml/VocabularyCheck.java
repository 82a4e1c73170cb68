package vn.congvu.modelling.gate.xml;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.HiddenSigns;
import vn.congvu.modelling.gate.Spot;

/** Every element and every attribute stands in the table, and holds what the table says; expressions only in slots. */
public final class VocabularyCheck {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

    private final Vocabulary words;
    private final Catalogue.Code code;
    private final Function<XmlElement, Spot> spots;
    private final Findings findings;

    public VocabularyCheck(Vocabulary words, Catalogue.Code code, Function<XmlElement, Spot> spots, Findings findings) {
        this.words = words;
        this.code = code;
        this.spots = spots;
        this.findings = findings;
    }

    public void check(XmlElement element) {
        Vocabulary.Row row = words.row(element);
        if (row == null) {
            unknown(element);
            return;
        }
        if (!words.mayStand(element, row)) {
            findings.say(
                    spots.apply(element), removal(element), "element-allowed.place", words.prefixed(element.name()));
        }
        element.attributes().forEach((name, value) -> attribute(element, row, name, value));
        text(element, row);
        element.children().forEach(this::check);
    }

    private void unknown(XmlElement element) {
        String name = words.prefixed(element.name());
        Spot spot = spots.apply(element).property(name);
        if (isForeign(element.name())) {
            foreign(spot, removal(element), element.name().namespace());
        } else if (code.elements().contains(element.name().local())) {
            findings.say(spot, removal(element), "no-code.element", name);
        } else {
            findings.say(spot, removal(element), "element-allowed", name);
        }
    }

    private void attribute(XmlElement element, Vocabulary.Row row, XmlName name, String value) {
        String prefixed = words.prefixed(name);
        Vocabulary.Kind kind = row.attributes().get(name);
        Spot spot = spots.apply(element).property(prefixed);
        if (kind != null) {
            value(spot, () -> cleaning(element, prefixed, value), kind, value);
        } else if (name.namespace().equals(XmlReading.XSI) && name.local().endsWith("chemaLocation")) {
            findings.say(spot, removal(element, prefixed), "schema-location", prefixed);
        } else if (isForeign(name)) {
            foreign(spot, removal(element, prefixed), name.namespace());
        } else if (code.attributes().contains(name.local())) {
            findings.say(spot, removal(element, prefixed), "no-code.attribute", prefixed);
        } else {
            findings.say(
                    spot, removal(element, prefixed), "attribute-allowed", prefixed, words.prefixed(element.name()));
        }
    }

    private void text(XmlElement element, Vocabulary.Row row) {
        if (row.text() != null) {
            value(spots.apply(element), () -> null, row.text(), element.text());
        } else if (!element.text().isEmpty()) {
            findings.say(spots.apply(element), "element-allowed.text", words.prefixed(element.name()));
        }
    }

    private void value(Spot spot, Supplier<Fix> cleaning, Vocabulary.Kind kind, String value) {
        OptionalInt hidden = HiddenSigns.first(value);
        if (hidden.isPresent()) {
            findings.say(
                    spot,
                    cleaning.get(),
                    "hidden-signs",
                    HiddenSigns.without(value),
                    HiddenSigns.name(hidden.getAsInt()));
        } else if (kind != Vocabulary.Kind.SLOT && EXPRESSION.matcher(value).find()) {
            findings.say(spot, "safe-expression.text", value);
        } else if (!kind.allows(kind == Vocabulary.Kind.REF ? value.strip() : value)) {
            findings.say(spot, "attribute-allowed.value", value);
        }
    }

    private boolean isForeign(XmlName name) {
        return !name.namespace().isEmpty() && !words.knowsNamespace(name.namespace());
    }

    private void foreign(Spot spot, Fix removal, String namespace) {
        String heir = Namespaces.HEIRS.get(namespace);
        if (heir == null) {
            findings.say(spot, removal, "namespace", namespace);
        } else {
            findings.say(spot, removal, "namespace.legacy", namespace, heir);
        }
    }

    /** What stands among the extensions of an element can go without harm to the rest. */
    private Fix removal(XmlElement element) {
        XmlElement parent = element.parent();
        if (parent == null || !parent.name().local().equals("extensionElements") || parent.nearestId() == null) {
            return null;
        }
        return findings.fix(
                "fix.remove-extension",
                new Fix.Change(Fix.Verb.REMOVE_EXTENSION, parent.nearestId(), typeName(element.name()), null));
    }

    private String typeName(XmlName name) {
        String prefixed = words.prefixed(name);
        int local = prefixed.length() - name.local().length();
        return prefixed.substring(0, local)
                + Character.toUpperCase(prefixed.charAt(local))
                + prefixed.substring(local + 1);
    }

    private Fix cleaning(XmlElement element, String attribute, String value) {
        boolean setting = element.name().local().equals("property") && attribute.equals("value");
        String id = setting ? element.nearestId() : element.attribute("id");
        String name = setting ? element.attribute("name") : attribute;
        if (id == null || name == null || HiddenSigns.first(id + name).isPresent()) {
            return null;
        }
        Fix.Verb verb = setting ? Fix.Verb.SET_PROPERTY : Fix.Verb.SET_ATTRIBUTE;
        return findings.fix("fix.hidden-signs", new Fix.Change(verb, id, name, HiddenSigns.without(value)));
    }

    private Fix removal(XmlElement element, String attribute) {
        String id = element.attribute("id");
        return id == null
                ? null
                : findings.fix("fix.remove-attribute", new Fix.Change(Fix.Verb.REMOVE_ATTRIBUTE, id, attribute, null));
    }
}
