package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Messages, errors and escalations have literal names; messages are those the server sends. */
final class KnownMessage implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("message")
                .filter(message -> !known.catalogue().messages().contains(String.valueOf(message.attribute("name"))))
                .forEach(message -> findings.say(
                        BpmnModel.spot(message).property("name"),
                        "known-message",
                        String.valueOf(message.attribute("name"))));
        model.all("error").forEach(error -> code(error, "errorCode", findings));
        model.all("escalation").forEach(escalation -> code(escalation, "escalationCode", findings));
        model.all("receiveTask", "messageEventDefinition")
                .filter(waiting -> waiting.attribute("messageRef") == null)
                .forEach(waiting -> findings.say(BpmnModel.spot(waiting).property("messageRef"), "known-message.none"));
    }

    private static void code(XmlElement event, String attribute, Findings findings) {
        String code = String.valueOf(event.attribute(attribute));
        if (!code.matches("[a-z]+\\.[a-zA-Z]+")) {
            findings.say(BpmnModel.spot(event).property(attribute), "known-message.code", code);
        }
    }
}
