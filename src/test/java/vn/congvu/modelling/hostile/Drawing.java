package vn.congvu.modelling.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Draws a process in the words the product knows, every step with what a step needs. */
final class Drawing {

    static final String FORM = "dossier-stage.process";

    private final List<String> inside = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final String key;
    private int flows;

    Drawing(String key) {
        this.key = key;
    }

    /** What stands between two elements that are drawn one after the other. */
    Drawing way(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            flow(ids[i - 1], ids[i]);
        }
        return this;
    }

    Drawing flow(String from, String to) {
        return xml("<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(nextFlow(), from, to));
    }

    Drawing flow(String from, String to, String condition) {
        return xml("""
                <bpmn:sequenceFlow id="%s" sourceRef="%s" targetRef="%s">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression>
                </bpmn:sequenceFlow>""".formatted(nextFlow(), from, to, escaped(condition)));
    }

    private String nextFlow() {
        flows++;
        return "flow_" + key + "_" + flows;
    }

    /** Of the last flow that was drawn, for gateways that have a way by default. */
    String lastFlow() {
        return "flow_" + key + "_" + flows;
    }

    Drawing start(String id) {
        return plain("startEvent", id, "Bắt đầu", "Start");
    }

    Drawing end(String id) {
        return plain("endEvent", id, "Kết thúc", "End");
    }

    Drawing step(String id) {
        return step(id, "", "");
    }

    /** A user task that lacks nothing; more of it in its attributes and its content. */
    Drawing step(String id, String attributes, String content) {
        return xml("""
                <bpmn:userTask id="%s" name="Thẩm định" camunda:formRef="%s" camunda:formRefBinding="deployment" camunda:candidateGroups="${group.process}" %s>
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="nameEn" value="Appraise" />
                      <camunda:property name="step" value="process" />
                      <camunda:property name="clock" value="step" />
                      <camunda:property name="sla" value="PT4H" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  %s
                </bpmn:userTask>""".formatted(id, FORM, attributes, content));
    }

    Drawing service(String id, String delegate) {
        return plain(
                "serviceTask", id, "Ghi kết quả", "Record", " camunda:delegateExpression=\"${" + delegate + "}\"", "");
    }

    Drawing gateway(String type, String id, String byDefault) {
        return plain(type, id, "Đi đâu?", "Which way?", byDefault == null ? "" : " default=\"" + byDefault + "\"", "");
    }

    Drawing timer(String id, String attachedTo, boolean interrupting, String kind, String when) {
        return plain(
                "boundaryEvent",
                id,
                "Sắp đến hạn",
                "Nearly due",
                " attachedToRef=\"" + attachedTo + "\" cancelActivity=\"" + interrupting + "\"",
                timerDefinition(kind, when));
    }

    Drawing waiting(String id, String kind, String when) {
        return plain("intermediateCatchEvent", id, "Chờ", "Wait", "", timerDefinition(kind, when));
    }

    static String timerDefinition(String kind, String when) {
        return "<bpmn:timerEventDefinition><bpmn:%1$s xsi:type=\"bpmn:tFormalExpression\">%2$s</bpmn:%1$s></bpmn:timerEventDefinition>"
                .formatted(kind, escaped(when));
    }

    Drawing call(String id, String called) {
        return plain("callActivity", id, "Giai đoạn", "Stage", " calledElement=\"" + called + "\"", "");
    }

    Drawing scope(String id, Drawing inner) {
        return plain("subProcess", id, "Nhóm việc", "Group of steps", "", String.join("\n", inner.inside));
    }

    Drawing plain(String type, String id, String name, String nameEn) {
        return plain(type, id, name, nameEn, "", "");
    }

    Drawing plain(String type, String id, String name, String nameEn, String attributes, String content) {
        return xml("""
                <bpmn:%1$s id="%2$s" name="%3$s"%5$s>
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="nameEn" value="%4$s" /></camunda:properties>
                  </bpmn:extensionElements>
                  %6$s
                </bpmn:%1$s>""".formatted(type, id, name, nameEn, attributes, content));
    }

    Drawing xml(String element) {
        inside.add(element);
        return this;
    }

    Drawing beside(String element) {
        beside.add(element);
        return this;
    }

    String model() {
        return model("isExecutable=\"true\"");
    }

    String model(String attributes) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_%1$s" targetNamespace="urn:congvu:processes">
                %2$s
                <bpmn:process id="%1$s" name="Quy trình thử" %3$s camunda:historyTimeToLive="P3650D">
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="nameEn" value="Process on trial" />
                      <camunda:property name="clock" value="statutory" />
                      <camunda:property name="sla" value="P5D" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                %4$s
                </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, String.join("\n", beside), attributes, String.join("\n", inside));
    }

    String inside() {
        return String.join("\n", inside);
    }

    byte[] bytes() {
        return model().getBytes(UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
