package vn.congvu.modelling.gate.bpmn;

import java.util.List;
import java.util.function.Predicate;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** One executable process with one beginning, a version, and a time its history is kept; the engine skips others silently. */
final class Executable implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        if (model.processes().size() != 1) {
            findings.say(
                    BpmnModel.spot(model.definitions()),
                    "executable.one-process",
                    model.processes().size());
        }
        model.processes().forEach(process -> process(process, findings));
        model.scopes().forEach(scope -> beginning(scope, findings));
    }

    private static void process(XmlElement process, Findings findings) {
        Spot spot = BpmnModel.spot(process);
        if (!BpmnModel.isFlag(process, "isExecutable")) {
            findings.say(
                    spot.property("isExecutable"),
                    set(process, "isExecutable", "true", "fix.executable", findings),
                    "executable");
        }
        if (BpmnModel.engine(process, "versionTag") == null) {
            findings.say(
                    spot.property("camunda:versionTag"),
                    set(process, "camunda:versionTag", "1.0.0", "fix.version", findings),
                    "executable.no-version");
        }
        String kept = BpmnModel.engine(process, "historyTimeToLive");
        if (kept == null || !kept.matches("P\\d{1,5}D")) {
            findings.say(
                    spot.property("camunda:historyTimeToLive"),
                    set(process, "camunda:historyTimeToLive", "P3650D", "fix.history", findings),
                    "executable.no-history");
        }
    }

    private static Fix set(XmlElement process, String name, String value, String label, Findings findings) {
        return findings.fix(label, new Fix.Change(Fix.Verb.SET_ATTRIBUTE, process.attribute("id"), name, value));
    }

    private static void beginning(XmlElement scope, Findings findings) {
        List<XmlElement> starts = scope.children().stream()
                .filter(child -> BpmnModel.is(child, "startEvent"))
                .toList();
        Predicate<XmlElement> plain =
                start -> BpmnModel.triggers(start).findAny().isEmpty();
        if (BpmnModel.isFlag(scope, "triggeredByEvent")) {
            if (starts.size() != 1 || plain.test(starts.get(0))) {
                findings.say(BpmnModel.spot(scope), "executable.event-start");
            }
        } else if (starts.size() != 1 || !plain.test(starts.get(0))) {
            findings.say(BpmnModel.spot(scope), "executable.one-start", starts.size());
        }
    }
}
