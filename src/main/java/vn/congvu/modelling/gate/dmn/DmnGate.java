package vn.congvu.modelling.gate.dmn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congvu.modelling.ModelKind;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.KindGate;
import vn.congvu.modelling.gate.Surroundings;
import vn.congvu.modelling.gate.xml.VocabularyCheck;
import vn.congvu.modelling.gate.xml.XmlElement;
import vn.congvu.modelling.gate.xml.XmlWriting;

/** The gate for decisions: one table in one file, in FEEL, with nothing in its cells but values and comparisons. */
public final class DmnGate implements KindGate<XmlElement> {

    private static final Set<String> TYPES =
            new LinkedHashSet<>(List.of("string", "boolean", "integer", "long", "double", "date"));

    private final Catalogue catalogue;

    public DmnGate(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static boolean reads(XmlElement root) {
        return root.name().local().equals("definitions")
                && DmnVocabulary.of(root.name().namespace()).isPresent();
    }

    @Override
    public ModelKind kind() {
        return ModelKind.DECISION;
    }

    @Override
    public String key(XmlElement definitions) {
        return decisions(definitions).size() == 1
                ? decisions(definitions).get(0).attribute("id")
                : null;
    }

    @Override
    public String name(XmlElement definitions) {
        return decisions(definitions).size() == 1
                ? decisions(definitions).get(0).attribute("name")
                : null;
    }

    @Override
    public void check(XmlElement definitions, Surroundings around, Findings findings) {
        DmnVocabulary.of(definitions.name().namespace())
                .ifPresent(words ->
                        new VocabularyCheck(words, catalogue.code(), XmlElement::spot, findings).check(definitions));
        if (decisions(definitions).size() != 1) {
            findings.say(
                    definitions.spot(),
                    "executable.one-decision",
                    decisions(definitions).size());
        }
        decisions(definitions).forEach(decision -> decision(decision, findings));
        definitions.all().forEach(element -> language(element, findings));
        definitions.all().forEach(element -> type(element, findings));
        cells(definitions, "inputExpression", FeelCell::isName, "dmn-expression.input", findings);
        cells(definitions, "inputEntry", FeelCell::isTest, "dmn-expression.test", findings);
        cells(definitions, "inputValues", FeelCell::isTest, "dmn-expression.test", findings);
        cells(definitions, "outputValues", FeelCell::isTest, "dmn-expression.test", findings);
        cells(definitions, "outputEntry", FeelCell::isLiteral, "dmn-expression.value", findings);
    }

    private static void decision(XmlElement decision, Findings findings) {
        if (named(decision, "decisionTable").size() != 1) {
            findings.say(decision.spot(), "dmn-expression.no-table");
        }
        if (decision.attribute("id") == null || !decision.attribute("id").matches("[a-z][a-z0-9-]{0,62}")) {
            findings.say(decision.spot().property("id"), "element-id.key", String.valueOf(decision.attribute("id")));
        }
    }

    private static void language(XmlElement element, Findings findings) {
        String language = element.attribute("expressionLanguage");
        if (language != null) {
            Fix fix = element.attribute("id") == null
                    ? null
                    : findings.fix(
                            "fix.remove-attribute",
                            new Fix.Change(
                                    Fix.Verb.REMOVE_ATTRIBUTE, element.attribute("id"), "expressionLanguage", null));
            findings.say(element.spot().property("expressionLanguage"), fix, "dmn-language", language);
        }
    }

    /** The engine would take a type it does not know without a word, and convert nothing. */
    private static void type(XmlElement element, Findings findings) {
        String type = element.attribute("typeRef");
        if (type != null && !TYPES.contains(type)) {
            String id = element.attribute("id");
            Fix fix = id == null
                    ? null
                    : findings.fix("fix.text-type", new Fix.Change(Fix.Verb.SET_ATTRIBUTE, id, "typeRef", "string"));
            findings.say(element.spot().property("typeRef"), fix, "dmn-type", type, String.join(", ", TYPES));
        }
    }

    private static void cells(
            XmlElement definitions, String kind, Predicate<String> allowed, String text, Findings findings) {
        definitions.all().filter(element -> element.name().local().equals(kind)).forEach(cell -> {
            String written = named(cell, "text").stream().map(XmlElement::text).collect(Collectors.joining());
            if (!allowed.test(written)) {
                findings.say(cell.spot(), text, written);
            }
        });
    }

    private static List<XmlElement> decisions(XmlElement definitions) {
        return named(definitions, "decision");
    }

    private static List<XmlElement> named(XmlElement element, String name) {
        return element.children().stream()
                .filter(child -> child.name().local().equals(name)
                        && child.name().namespace().equals(element.name().namespace()))
                .toList();
    }

    @Override
    public Integer line(XmlElement definitions, String element) {
        return definitions.line(element);
    }

    @Override
    public byte[] written(XmlElement definitions) {
        return XmlWriting.write(
                definitions,
                DmnVocabulary.namespaces(definitions.name().namespace()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
    }
}
