package vn.congvu.modelling.gate.bpmn;

import static vn.congvu.modelling.gate.bpmn.BpmnVocabulary.BPMN;
import static vn.congvu.modelling.gate.bpmn.BpmnVocabulary.CAMUNDA;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Conditions, loops and what is passed on read names of the catalogue only, and call nothing. */
final class SafeExpression implements BpmnRule {

    private static final int MOST_REPETITIONS = 100;

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("conditionExpression").forEach(condition -> check(condition, condition.text(), known, findings));
        model.all("completionCondition").forEach(condition -> check(condition, condition.text(), known, findings));
        model.all("loopCardinality").forEach(count -> count(count, known, findings));
        model.all("multiInstanceLoopCharacteristics")
                .filter(SafeExpression::isRepeatedAround)
                .forEach(loop -> findings.say(BpmnModel.spot(loop), "safe-expression.nested-count"));
        model.all("multiInstanceLoopCharacteristics").forEach(loop -> {
            check(loop, BpmnModel.engine(loop, "collection"), known, findings);
            if (loop.children(BPMN, "loopCardinality").findAny().isEmpty()
                    && BpmnModel.engine(loop, "collection") == null) {
                findings.say(BpmnModel.spot(loop), "safe-expression.no-count");
            }
        });
        model.definitions()
                .all()
                .filter(element -> element.is(CAMUNDA, "in") || element.is(CAMUNDA, "out"))
                .forEach(passed -> check(passed, passed.attribute("sourceExpression"), known, findings));
    }

    /** The numbers of rounds would be multiplied. */
    private static boolean isRepeatedAround(XmlElement loop) {
        return Stream.iterate(loop.parent().parent(), Objects::nonNull, XmlElement::parent)
                .anyMatch(around -> BpmnModel.child(around, "multiInstanceLoopCharacteristics")
                        .isPresent());
    }

    /** A number, or one name whose value the server knows to be one: what is computed could be any. */
    private static void count(XmlElement count, Known known, Findings findings) {
        if (count.text().strip().matches("\\d{1,9}")) {
            if (Integer.parseInt(count.text().strip()) > MOST_REPETITIONS) {
                findings.say(
                        BpmnModel.spot(count),
                        "safe-expression.count",
                        count.text().strip(),
                        MOST_REPETITIONS);
            }
        } else if (check(count, count.text(), known, findings)
                && !TaskGroup.NAME.matcher(count.text().strip()).matches()) {
            findings.say(
                    BpmnModel.spot(count),
                    "safe-expression.computed-count",
                    count.text().strip());
        }
    }

    /** Whether it may stand there. */
    private static boolean check(XmlElement element, String text, Known known, Findings findings) {
        if (text == null) {
            return true;
        }
        Spot spot = BpmnModel.spot(element);
        try {
            Optional<String> unknown = ModelExpression.names(text).stream()
                    .filter(name -> !known.mayRead(name))
                    .findFirst();
            unknown.ifPresent(name -> findings.say(spot, "safe-expression.unknown-name", text.strip(), name));
            return unknown.isEmpty();
        } catch (ModelExpression.Malformed malformed) {
            say(spot, text.strip(), malformed, findings);
            return false;
        }
    }

    private static void say(Spot spot, String text, ModelExpression.Malformed malformed, Findings findings) {
        if (malformed.at() == null) {
            findings.say(spot, "safe-expression.form", text);
        } else {
            findings.say(spot, "safe-expression.syntax", text, malformed.at());
        }
    }
}
