package vn.congvu.modelling.gate.bpmn;

import java.util.List;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A timer waits for a date of the catalogue: the server computes it in working time, a model cannot. */
final class TimerCalendar implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("timerEventDefinition").forEach(timer -> check(timer, known, findings));
    }

    private static void check(XmlElement timer, Known known, Findings findings) {
        Spot spot = BpmnModel.spot(timer);
        String date = BpmnModel.child(timer, "timeDate").map(XmlElement::text).orElse(null);
        if (date == null
                || timer.children().stream().anyMatch(child -> BpmnModel.is(child, "timeDuration", "timeCycle"))) {
            findings.say(spot, "timer-calendar");
        } else if (awaited(date).stream().anyMatch(name -> !known.catalogue().hasTimer(name))
                || awaited(date).isEmpty()) {
            findings.say(spot, "timer-calendar.unknown", date.strip());
        }
    }

    /** The one name the date consists of; nothing when it is something else. */
    static List<String> awaited(String date) {
        var named = TaskGroup.NAME.matcher(date.strip());
        return named.matches() ? List.of(named.group(1)) : List.of();
    }
}
