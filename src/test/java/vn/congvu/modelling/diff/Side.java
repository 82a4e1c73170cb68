package vn.congvu.modelling.diff;

/** Texts of small models for comparisons. */
final class Side {

    private Side() {}

    static String process(String contents) {
        return process(contents, "");
    }

    static String process(String contents, String drawing) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
                  <b:message id="message_supplied" name="dossier.supplied" />
                  <b:process id="permit" name="Cấp phép" isExecutable="true">%s</b:process>
                  <di:BPMNDiagram><di:BPMNPlane bpmnElement="permit">%s</di:BPMNPlane></di:BPMNDiagram>
                </b:definitions>""".formatted(contents, drawing);
    }

    /** A step with a deadline and a group; {@code more} are further attributes. */
    static String step(String id, String name, String sla, String group, String more) {
        return """
                <b:userTask id="%s" name="%s" camunda:candidateGroups="${%s}" %s>
                  <b:extensionElements><camunda:properties>
                    <camunda:property name="nameEn" value="%s-en" /><camunda:property name="sla" value="%s" />
                  </camunda:properties></b:extensionElements>
                </b:userTask>""".formatted(id, name, group, more, name, sla);
    }

    static String flow(String id, String source, String target, String more) {
        return "<b:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</b:sequenceFlow>"
                .formatted(id, source, target, more);
    }

    static String table(String rules) {
        return table("<output id=\"level\" label=\"Mức\" name=\"level\" />", rules);
    }

    static String table(String outputs, String rules) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d">
                  <decision id="fee" name="Mức phí">
                    <decisionTable id="t" hitPolicy="UNIQUE">
                      <input id="kind" label="Loại"><inputExpression id="e"><text>kind</text></inputExpression></input>
                      %s%s
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(outputs, rules);
    }

    static String rule(String id, String kind, String level) {
        return """
                <rule id="%s"><inputEntry id="%1$s_i"><text>%s</text></inputEntry>
                <outputEntry id="%1$s_o"><text>%s</text></outputEntry></rule>""".formatted(id, kind, level);
    }

    static String form(String... fields) {
        return "{\"type\":\"default\",\"id\":\"permit.check\",\"components\":[" + String.join(",", fields) + "]}";
    }

    static String field(String id, String label, String more) {
        return "{\"type\":\"textfield\",\"id\":\"%s\",\"key\":\"%1$s\",\"label\":\"%s\"%s}".formatted(id, label, more);
    }
}
