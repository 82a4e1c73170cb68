package vn.congvu.modelling.gate.bpmn;

import java.util.ArrayList;
import java.util.List;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A user task says how long it may take and which clock counts it; a clock on a larger scope has a limit as well. */
final class TaskServiceLevel implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.definitions()
                .all()
                .filter(element -> BpmnModel.isBpmn(element)
                        && (BpmnModel.ACTIVITIES.contains(element.name().local()) || BpmnModel.is(element, "process")))
                .forEach(element -> new Declared(element, findings).check(known));
    }

    private record Declared(
            XmlElement element, Spot spot, boolean task, String sla, String clock, String inherits, Findings findings) {

        Declared(XmlElement element, Findings findings) {
            this(
                    element,
                    BpmnModel.spot(element).property("sla"),
                    BpmnModel.is(element, "userTask"),
                    BpmnModel.property(element, "sla"),
                    BpmnModel.property(element, "clock"),
                    BpmnModel.property(element, "inherits"),
                    findings);
        }

        void check(Known known) {
            limit();
            if (clock == null && (task || sla != null)) {
                findings.say(spot.property("clock"), set("fix.clock", "clock", "step"), "task-service-level.no-clock");
            }
            if (clock != null && !known.catalogue().hasClock(clock)) {
                findings.say(
                        spot.property("clock"),
                        set("fix.clock", "clock", "step"),
                        "task-service-level.unknown-clock",
                        clock);
            }
            if (clock != null && sla == null && inherits == null && !task) {
                findings.say(spot, remove("fix.no-clock", "clock"), "task-service-level.clock-only");
            }
        }

        private void limit() {
            if (task && sla == null && inherits == null) {
                findings.say(spot, set("fix.service-level", "sla", "P1D"), "task-service-level");
            }
            if (sla != null && inherits != null) {
                findings.say(spot, remove("fix.own-service-level", "inherits"), "task-service-level.both");
            }
            if (inherits != null && !inherits.equals("promise")) {
                findings.say(
                        spot.property("inherits"),
                        set("fix.inherits", "inherits", "promise"),
                        "task-service-level.inherits",
                        inherits);
            }
            if (sla != null && !isTerm(sla)) {
                findings.say(spot, "task-service-level.term", sla);
            }
        }

        private Fix remove(String label, String name) {
            return findings.fix(label, new Fix.Change(Fix.Verb.REMOVE_PROPERTY, element.attribute("id"), name, null));
        }

        private Fix set(String label, String name, String value) {
            String id = element.attribute("id");
            List<Fix.Change> changes = new ArrayList<>();
            changes.add(new Fix.Change(Fix.Verb.SET_PROPERTY, id, name, value));
            if (name.equals("sla") && clock == null) {
                changes.add(new Fix.Change(Fix.Verb.SET_PROPERTY, id, "clock", "step"));
            }
            return findings.fix(label, changes.toArray(Fix.Change[]::new));
        }

        private static boolean isTerm(String text) {
            try {
                Term.parse(text);
                return true;
            } catch (MalformedTerm malformed) {
                return false;
            }
        }
    }
}
