package vn.congvu.modelling.gate.bpmn;

import static vn.congvu.modelling.gate.bpmn.BpmnVocabulary.CAMUNDA;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A variable that a model writes has a plain name which hides nothing of the catalogue and nothing of the engine. */
final class DeclaredNames implements BpmnRule {

    private static final Pattern PLAIN = Pattern.compile("[a-z][A-Za-z0-9_]{0,63}");
    private static final Set<String> OF_THE_ENGINE = Set.of(
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "authenticatedUserId",
            "class",
            "empty",
            "true",
            "false",
            "null",
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof");

    static boolean mayBeDeclared(String name, Catalogue catalogue) {
        return PLAIN.matcher(name).matches()
                && !OF_THE_ENGINE.contains(name)
                && !catalogue.roots().contains(name);
    }

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("businessRuleTask")
                .forEach(task ->
                        check(task, "resultVariable", BpmnModel.engine(task, "resultVariable"), known, findings));
        model.all("multiInstanceLoopCharacteristics")
                .forEach(loop ->
                        check(loop, "elementVariable", BpmnModel.engine(loop, "elementVariable"), known, findings));
        model.definitions()
                .all()
                .filter(element -> element.is(CAMUNDA, "in") || element.is(CAMUNDA, "out"))
                .forEach(passed -> Stream.of("source", "target")
                        .forEach(name -> check(passed, name, passed.attribute(name), known, findings)));
    }

    private static void check(XmlElement element, String attribute, String name, Known known, Findings findings) {
        if (name != null && !mayBeDeclared(name, known.catalogue())) {
            findings.say(BpmnModel.spot(element).property("camunda:" + attribute), "safe-expression.variable", name);
        }
    }
}
