package vn.congvu.modelling.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What other engines would run. */
final class ForeignModels {

    private static final Map<String, String> ENGINES = new LinkedHashMap<>();

    static {
        ENGINES.put("flowable", "http://flowable.org/bpmn");
        ENGINES.put("zeebe", "http://camunda.org/schema/zeebe/1.0");
        ENGINES.put("drools", "http://www.jboss.org/drools");
        ENGINES.put("jbpm", "http://www.jbpm.org");
        ENGINES.put("signavio", "http://www.signavio.com");
        ENGINES.put("bonita", "http://www.bonitasoft.org/ns/bpmn");
        ENGINES.put("bizagi", "http://www.bizagi.com/bpmn20");
        ENGINES.put("operaton", "http://operaton.org/schema/1.0/bpmn");
        ENGINES.put("camunda with a slash", "http://camunda.org/schema/1.0/bpmn/");
        ENGINES.put("camunda over https", "https://camunda.org/schema/1.0/bpmn");
        ENGINES.put("camunda in capitals", "http://CAMUNDA.org/schema/1.0/bpmn");
        ENGINES.put("nobody", "urn:nobody");
    }

    private ForeignModels() {}

    static List<HostileModel> all() {
        List<HostileModel> models = new ArrayList<>();
        String fine = new Drawing("attack")
                .start("s")
                .step("a")
                .service("b", "recordSlaOutcome")
                .end("e")
                .way("s", "a", "b", "e")
                .model();
        ENGINES.forEach((engine, namespace) -> {
            String declared = fine.replace("xmlns:xsi", "xmlns:f=\"" + namespace + "\" xmlns:xsi");
            add(
                    models,
                    engine + ", class of a service task",
                    declared.replace("<bpmn:serviceTask ", "<bpmn:serviceTask f:class=\"java.lang.Runtime\" "));
            add(
                    models,
                    engine + ", expression of a service task",
                    declared.replace("<bpmn:serviceTask ", "<bpmn:serviceTask f:expression=\"${canary.song}\" "));
            add(
                    models,
                    engine + ", type of a service task",
                    declared.replace("<bpmn:serviceTask ", "<bpmn:serviceTask f:type=\"http\" "));
            add(
                    models,
                    engine + ", name of a task",
                    declared.replace("<bpmn:userTask ", "<bpmn:userTask f:taskName=\"x\" "));
            add(
                    models,
                    engine + ", listener",
                    declared.replaceFirst(
                            "<bpmn:extensionElements>",
                            "<bpmn:extensionElements><f:executionListener event=\"start\" class=\"java.lang.Runtime\"/>"));
            add(
                    models,
                    engine + ", script",
                    declared.replaceFirst(
                            "<bpmn:extensionElements>",
                            "<bpmn:extensionElements><f:onEntry-script scriptFormat=\"java\"><f:script>System.exit(1);</f:script></f:onEntry-script>"));
            add(
                    models,
                    engine + ", definition of a task",
                    declared.replaceFirst(
                            "<bpmn:extensionElements>",
                            "<bpmn:extensionElements><f:taskDefinition type=\"x\" retries=\"=1\"/><f:ioMapping><f:input source=\"=x\" target=\"y\"/></f:ioMapping>"));
            add(
                    models,
                    engine + ", import",
                    declared.replace(
                            "<bpmn:process ", "<bpmn:process f:packageName=\"com.example\" f:adHoc=\"false\" "));
        });
        return models;
    }

    private static void add(List<HostileModel> models, String name, String model) {
        models.add(new HostileModel("foreign engine: " + name, "attack.bpmn", () -> model.getBytes(UTF_8), null, null));
    }
}
