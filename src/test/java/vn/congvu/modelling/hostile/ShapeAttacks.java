package vn.congvu.modelling.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Models whose every word is allowed, and which would still bring the server down or never do anything. */
final class ShapeAttacks {

    private final List<HostileModel> attacks = new ArrayList<>();

    private ShapeAttacks() {}

    static List<HostileModel> all() {
        ShapeAttacks shapes = new ShapeAttacks();
        shapes.loops();
        shapes.callsOfItself();
        shapes.timers();
        shapes.multitudes();
        shapes.sizes();
        shapes.expressions();
        shapes.nothingToRun();
        shapes.brokenGraphs();
        return shapes.attacks;
    }

    private void add(String name, String element, String rule, Supplier<byte[]> bytes) {
        attacks.add(new HostileModel("shape: " + name, "attack.bpmn", bytes, element, rule));
    }

    private void add(String name, String element, String rule, Drawing drawing) {
        add(name, element, rule, drawing::bytes);
    }

    private static Drawing attack() {
        return new Drawing("attack");
    }

    private void loops() {
        for (String type : List.of("exclusiveGateway", "inclusiveGateway")) {
            add(
                    "a loop of two of type " + type,
                    null,
                    "loop-without-wait",
                    attack().start("s")
                            .gateway(type, "g", null)
                            .gateway(type, "h", null)
                            .end("e")
                            .way("s", "g")
                            .flow("g", "h")
                            .flow("h", "g", "${loopCounter > -1}")
                            .flow("h", "e", "${loopCounter > 9}"));
        }
        add(
                "a gateway that leads to itself",
                "g",
                "loop-without-wait",
                attack().start("s")
                        .gateway("exclusiveGateway", "g", null)
                        .end("e")
                        .way("s", "g")
                        .flow("g", "g", "${true}")
                        .flow("g", "e", "${false}"));
        add(
                "a loop over a service task",
                null,
                "loop-without-wait",
                attack().start("s")
                        .service("a", "recordSlaOutcome")
                        .gateway("exclusiveGateway", "g", null)
                        .end("e")
                        .way("s", "a", "g")
                        .flow("g", "a", "${true}")
                        .flow("g", "e", "${false}"));
        add(
                "a loop over a scope that does not wait",
                null,
                "loop-without-wait",
                attack().start("s")
                        .scope("a", new Drawing("inner").start("i").end("j").way("i", "j"))
                        .gateway("exclusiveGateway", "g", null)
                        .end("e")
                        .way("s", "a", "g")
                        .flow("g", "a", "${true}")
                        .flow("g", "e", "${false}"));
        add(
                "a loop inside a scope",
                null,
                "loop-without-wait",
                attack().start("s")
                        .scope(
                                "a",
                                new Drawing("inner")
                                        .start("i")
                                        .gateway("exclusiveGateway", "g", null)
                                        .end("j")
                                        .way("i", "g")
                                        .flow("g", "g", "${true}")
                                        .flow("g", "j", "${false}"))
                        .end("e")
                        .way("s", "a", "e"));
        add(
                "a loop over a timer of no time",
                null,
                null,
                attack().start("s")
                        .waiting("a", "timeDuration", "PT0S")
                        .gateway("exclusiveGateway", "g", null)
                        .end("e")
                        .way("s", "a", "g")
                        .flow("g", "a", "${true}")
                        .flow("g", "e", "${false}"));
        add(
                "a loop over a split that multiplies",
                null,
                "loop-without-wait",
                attack().start("s")
                        .gateway("parallelGateway", "g", null)
                        .gateway("exclusiveGateway", "h", null)
                        .end("e")
                        .way("s", "h", "g")
                        .flow("g", "h")
                        .flow("g", "h")
                        .flow("g", "e"));
        add(
                "a loop of 200 gateways",
                null,
                "loop-without-wait",
                attack().start("s")
                        .xml(IntStream.range(0, 200)
                                .mapToObj(i -> "<bpmn:exclusiveGateway id=\"g" + i + "\" name=\"Đi đâu?\" />")
                                .collect(Collectors.joining()))
                        .way(Stream.of(Stream.of("s"), IntStream.range(0, 200).mapToObj(i -> "g" + i), Stream.of("g0"))
                                .flatMap(ids -> ids)
                                .toArray(String[]::new)));
        add(
                "a boundary that leads back",
                null,
                null,
                attack().start("s")
                        .step("a")
                        .timer("b", "a", true, "timeDuration", "PT0S")
                        .end("e")
                        .way("s", "a", "e")
                        .flow("b", "a"));
        add(
                "a link that leads back",
                null,
                null,
                attack().start("s")
                        .plain(
                                "intermediateCatchEvent",
                                "b",
                                "Về",
                                "Back",
                                "",
                                "<bpmn:linkEventDefinition name=\"l\"/>")
                        .plain(
                                "intermediateThrowEvent",
                                "a",
                                "Đi",
                                "Away",
                                "",
                                "<bpmn:linkEventDefinition name=\"l\"/>")
                        .gateway("exclusiveGateway", "g", null)
                        .end("e")
                        .way("s", "g", "a")
                        .flow("b", "g")
                        .flow("g", "e", "${false}"));
        add(
                "an escalation caught by its own scope that raises it again",
                null,
                null,
                attack().beside("<bpmn:escalation id=\"x\" name=\"x\" escalationCode=\"x\" />")
                        .start("s")
                        .scope(
                                "a",
                                new Drawing("inner")
                                        .start("i")
                                        .plain(
                                                "endEvent",
                                                "j",
                                                "Báo",
                                                "Raise",
                                                "",
                                                "<bpmn:escalationEventDefinition escalationRef=\"x\"/>")
                                        .way("i", "j"))
                        .plain(
                                "boundaryEvent",
                                "b",
                                "Báo",
                                "Raised",
                                " attachedToRef=\"a\"",
                                "<bpmn:escalationEventDefinition escalationRef=\"x\"/>")
                        .end("e")
                        .way("s", "a", "e")
                        .flow("b", "a"));
    }

    private void callsOfItself() {
        add(
                "a process that calls itself",
                "a",
                null,
                attack().start("s").call("a", "attack").end("e").way("s", "a", "e"));
        add(
                "a process that calls itself behind a choice",
                "a",
                null,
                attack().start("s")
                        .gateway("exclusiveGateway", "g", null)
                        .call("a", "attack")
                        .end("e")
                        .way("s", "g")
                        .flow("g", "a", "${true}")
                        .flow("g", "e", "${false}")
                        .flow("a", "e"));
        add(
                "a process that calls itself in a scope",
                "a",
                null,
                attack().start("s")
                        .scope(
                                "o",
                                new Drawing("inner")
                                        .start("i")
                                        .call("a", "attack")
                                        .end("j")
                                        .way("i", "a", "j"))
                        .end("e")
                        .way("s", "o", "e"));
        add(
                "a process that calls itself many times",
                "a",
                null,
                attack().start("s")
                        .plain(
                                "callActivity",
                                "a",
                                "Giai đoạn",
                                "Stage",
                                " calledElement=\"attack\"",
                                "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>")
                        .end("e")
                        .way("s", "a", "e"));
    }

    private void timers() {
        for (String when : List.of(
                "timeCycle R/PT1S",
                "timeCycle R/PT0S",
                "timeCycle R999999/PT1S",
                "timeCycle R/PT1M",
                "timeCycle 0/1 * * * * ?",
                "timeCycle R-1/PT1H",
                "timeCycle R99999999999999999999/PT1H",
                "timeDuration PT99999999999999H",
                "timeDuration P-1D",
                "timeDate soon",
                "timeDate +999999999-01-01T00:00:00Z",
                "timeDuration ",
                "timeCycle R/P0D")) {
            String[] kind = when.split(" ", 2);
            add(
                    "a start by a timer " + when,
                    "s",
                    null,
                    attack().plain("startEvent", "s", "Bắt đầu", "Start", "", Drawing.timerDefinition(kind[0], kind[1]))
                            .step("a")
                            .end("e")
                            .way("s", "a", "e"));
            add(
                    "a boundary by a timer " + when,
                    "b",
                    null,
                    attack().start("s")
                            .step("a")
                            .timer("b", "a", false, kind[0], kind[1])
                            .end("e")
                            .end("f")
                            .way("s", "a", "e")
                            .flow("b", "f"));
            add(
                    "a wait by a timer " + when,
                    "a",
                    null,
                    attack().start("s").waiting("a", kind[0], kind[1]).end("e").way("s", "a", "e"));
        }
        for (String expression : List.of("${now()}", "${sla.dueDate}", "${canary.song}", "${''.class}")) {
            add(
                    "a start by a timer " + expression,
                    null,
                    null,
                    attack().plain(
                                    "startEvent",
                                    "s",
                                    "Bắt đầu",
                                    "Start",
                                    "",
                                    Drawing.timerDefinition("timeDate", expression))
                            .step("a")
                            .end("e")
                            .way("s", "a", "e"));
        }
    }

    private void multitudes() {
        for (String number : List.of(
                "1000000",
                "2147483647",
                "99999999999",
                "-1",
                "1e9",
                "${1000000}",
                "${route.stages * 1000000}",
                "${loopCounter - 1}")) {
            add(
                    "a step " + number + " times",
                    "a",
                    null,
                    attack().start("s")
                            .step(
                                    "a",
                                    "",
                                    "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>" + number
                                            + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>")
                            .end("e")
                            .way("s", "a", "e"));
            add(
                    "a service " + number + " times, one after the other",
                    "a",
                    null,
                    attack().start("s")
                            .plain(
                                    "serviceTask",
                                    "a",
                                    "Ghi",
                                    "Record",
                                    " camunda:delegateExpression=\"${recordSlaOutcome}\"",
                                    "<bpmn:multiInstanceLoopCharacteristics isSequential=\"true\"><bpmn:loopCardinality>"
                                            + number
                                            + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>")
                            .end("e")
                            .way("s", "a", "e"));
        }
        add(
                "scopes in scopes, 100 times each",
                null,
                null,
                attack().start("s").scope("o", multiplied(1, 4)).end("e").way("s", "o", "e"));
    }

    private static Drawing multiplied(int depth, int depths) {
        Drawing inner = new Drawing("inner" + depth).start("i" + depth).end("j" + depth);
        String many =
                "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>100</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>";
        if (depth == depths) {
            return inner.step("a", "", many).way("i" + depth, "a", "j" + depth);
        }
        return inner.plain(
                        "subProcess",
                        "o" + depth,
                        "Nhóm",
                        "Group",
                        "",
                        many + multiplied(depth + 1, depths).inside())
                .way("i" + depth, "o" + depth, "j" + depth);
    }

    private void sizes() {
        for (int steps : List.of(301, 1_000, 8_000, 50_000)) {
            add(steps + " steps", null, null, () -> chain(steps));
        }
        add("50 000 bare steps", null, null, () -> bare(50_000));
        add("50 000 flows between two steps", null, null, () -> {
            Drawing drawing = attack().start("s")
                    .step("a")
                    .gateway("parallelGateway", "g", null)
                    .end("e")
                    .way("s", "a", "g");
            IntStream.range(0, 50_000).forEach(i -> drawing.flow("g", "e"));
            return drawing.bytes();
        });
        add(
                "50 000 lanes",
                null,
                null,
                () -> attack().xml("<bpmn:laneSet id=\"l\">"
                                + IntStream.range(0, 50_000)
                                        .mapToObj(i -> "<bpmn:lane id=\"l" + i + "\"/>")
                                        .collect(Collectors.joining())
                                + "</bpmn:laneSet>")
                        .start("s")
                        .step("a")
                        .end("e")
                        .way("s", "a", "e")
                        .bytes());
        for (int depth : List.of(6, 50, 2_000)) {
            add("scopes " + depth + " deep", null, null, () -> nested(depth));
        }
        add(
                "documentation of 1 MB",
                null,
                null,
                () -> attack().xml("<bpmn:documentation>" + "x".repeat(1_000_000) + "</bpmn:documentation>")
                        .start("s")
                        .step("a")
                        .end("e")
                        .way("s", "a", "e")
                        .bytes());
        add(
                "10 000 properties of a step",
                null,
                null,
                () -> attack().start("s")
                        .step("a", "", "")
                        .end("e")
                        .way("s", "a", "e")
                        .model()
                        .replace(
                                "<camunda:property name=\"step\"",
                                IntStream.range(0, 10_000)
                                                .mapToObj(i -> "<camunda:property name=\"p" + i + "\" value=\"v\" />")
                                                .collect(Collectors.joining())
                                        + "<camunda:property name=\"step\"")
                        .getBytes(UTF_8));
        add("id of 10 000 signs", null, null, () -> {
            String id = "a".repeat(10_000);
            return attack().start("s").step(id).end("e").way("s", id, "e").bytes();
        });
        add("many ways through pairs of gateways", null, null, () -> {
            Drawing drawing = attack().start("s");
            List<String> way = new ArrayList<>(List.of("s"));
            for (int i = 0; i < 2_000; i++) {
                drawing.gateway("inclusiveGateway", "g" + i, null)
                        .gateway("inclusiveGateway", "h" + i, null)
                        .flow("g" + i, "h" + i, "${true}")
                        .flow("g" + i, "h" + i, "${false}");
                way.addAll(List.of("g" + i, "h" + i));
            }
            way.add("e");
            drawing.end("e");
            for (int i = 0; i + 1 < way.size(); i += 2) {
                drawing.flow(way.get(i), way.get(i + 1));
            }
            return drawing.bytes();
        });
    }

    private static byte[] chain(int steps) {
        Drawing drawing = attack().start("s");
        IntStream.range(0, steps).forEach(i -> drawing.step("a" + i).flow(i == 0 ? "s" : "a" + (i - 1), "a" + i));
        return drawing.end("e").flow("a" + (steps - 1), "e").bytes();
    }

    private static byte[] bare(int steps) {
        StringBuilder xml = new StringBuilder();
        IntStream.range(0, steps)
                .forEach(i -> xml.append("<bpmn:userTask id=\"a").append(i).append("\"/>"));
        return attack().start("s")
                .xml(xml.toString())
                .end("e")
                .way("s", "a0", "e")
                .bytes();
    }

    private static byte[] nested(int depth) {
        String opening = IntStream.range(0, depth)
                .mapToObj(i -> "<bpmn:subProcess id=\"o" + i + "\"><bpmn:startEvent id=\"i" + i
                        + "\"/><bpmn:sequenceFlow id=\"f" + i + "\" sourceRef=\"i" + i + "\" targetRef=\"o" + (i + 1)
                        + "\"/>")
                .collect(Collectors.joining());
        return attack().start("s")
                .xml(opening + "<bpmn:task id=\"o" + depth + "\"/>" + "</bpmn:subProcess>".repeat(depth))
                .end("e")
                .way("s", "o0", "e")
                .bytes();
    }

    private void expressions() {
        for (String condition : List.of(
                "${" + "(".repeat(5_000) + "true" + ")".repeat(5_000) + "}",
                "${" + "!".repeat(100_001) + "true}",
                "${" + "-".repeat(100_000) + "1 == 1}",
                "${" + "true || ".repeat(20_000) + "true}",
                "${true ? ".repeat(1) + "true ? ".repeat(5_000) + "1 : 2" + " : 3".repeat(5_000) + "}",
                "${'" + "x".repeat(1_000_000) + "' == ''}",
                "${a.b.c.d.e.f.g.h}",
                "${decision['class']}",
                "${decision == 'a' && decision.bytes == null}",
                "${decision == \"a\\\"b\"}",
                "${execution == null}",
                "${task.name == 'a'}",
                "${class == null}",
                "${unknownName == 1}",
                "${now() == null}${true}",
                "${fn:length(decision) > 1}",
                "${decision = 'a'}",
                "${(decision) -> decision}",
                "${[1,2,3] != null}",
                "${{'a':1} != null}",
                "${decision += 'a'}",
                "${T(java.lang.Runtime)}",
                "#{decision == 'a'}${true}",
                "${",
                "${}",
                "${decision == }",
                "true",
                "")) {
            String shown =
                    condition.length() > 60 ? condition.substring(0, 20) + "… of " + condition.length() : condition;
            add(
                    "a condition " + shown,
                    null,
                    null,
                    attack().start("s")
                            .step("a")
                            .gateway("exclusiveGateway", "g", null)
                            .end("e")
                            .end("f")
                            .way("s", "a", "g")
                            .flow("g", "e", condition)
                            .flow("g", "f", "${decision == 'x'}"));
        }
        for (String name : List.of("${canary.song}", "#{canary.song}", "a ${decision} b")) {
            add(
                    "a step named " + name,
                    "a",
                    null,
                    attack().start("s")
                            .step("a")
                            .end("e")
                            .way("s", "a", "e")
                            .model()
                            .replace("name=\"Thẩm định\"", "name=\"" + name + "\""));
            add(
                    "a process named " + name,
                    null,
                    null,
                    attack().start("s")
                            .step("a")
                            .end("e")
                            .way("s", "a", "e")
                            .model()
                            .replace("name=\"Quy trình thử\"", "name=\"" + name + "\""));
            add(
                    "a documentation of " + name,
                    null,
                    null,
                    attack().start("s")
                            .step("a", "", "")
                            .end("e")
                            .way("s", "a", "e")
                            .model()
                            .replaceFirst(
                                    "(<bpmn:userTask[^>]*>)",
                                    "$1<bpmn:documentation>" + java.util.regex.Matcher.quoteReplacement(name)
                                            + "</bpmn:documentation>"));
        }
    }

    private void add(String name, String element, String rule, String model) {
        add(name, element, rule, () -> model.getBytes(UTF_8));
    }

    private void nothingToRun() {
        Drawing fine = attack().start("s").step("a").end("e").way("s", "a", "e");
        add("not executable", null, null, fine.model("isExecutable=\"false\""));
        add("silent about being executable", null, null, fine.model(""));
        add("executable in another spelling", null, null, fine.model("isExecutable=\"TRUE\""));
        add("no process", null, null, fine.model().replaceFirst("(?s)<bpmn:process.*</bpmn:process>", ""));
        add(
                "two processes",
                null,
                null,
                fine.model()
                        .replace(
                                "</bpmn:definitions>",
                                process(fine.model())
                                                .replace("id=\"", "id=\"zwei_")
                                                .replace("Ref=\"", "Ref=\"zwei_") + "</bpmn:definitions>"));
        add(
                "the same process twice",
                null,
                null,
                fine.model().replace("</bpmn:definitions>", process(fine.model()) + "</bpmn:definitions>"));
        add("an empty process", null, null, attack());
        add("only an end", null, null, attack().end("e"));
        add("id with a blank", null, null, fine.model().replace("id=\"attack\"", "id=\"at tack\""));
        add("id with an address", null, null, fine.model().replace("id=\"attack\"", "id=\"../../attack\""));
        add("no id", null, null, fine.model().replace("id=\"attack\"", ""));
    }

    private static String process(String model) {
        return model.substring(model.indexOf("<bpmn:process"), model.indexOf("</bpmn:definitions>"));
    }

    private void brokenGraphs() {
        add(
                "a step nobody reaches",
                "b",
                null,
                attack().start("s")
                        .step("a")
                        .step("b")
                        .end("e")
                        .way("s", "a", "e")
                        .flow("b", "e"));
        add(
                "a step that leads nowhere",
                "a",
                null,
                attack().start("s").step("a").way("s", "a"));
        add(
                "a flow to nobody",
                null,
                null,
                attack().start("s").step("a").end("e").way("s", "a", "e").flow("a", "nobody"));
        add(
                "a flow from another scope",
                null,
                null,
                attack().start("s")
                        .scope(
                                "o",
                                new Drawing("inner")
                                        .start("i")
                                        .step("u")
                                        .end("j")
                                        .way("i", "u", "j"))
                        .end("e")
                        .way("s", "o", "e")
                        .flow("s", "u"));
        add(
                "two elements of one id",
                "a",
                null,
                attack().start("s").step("a").step("a").end("e").way("s", "a", "e"));
        add(
                "two starts",
                null,
                null,
                attack().start("s")
                        .start("t")
                        .step("a")
                        .end("e")
                        .way("s", "a", "e")
                        .flow("t", "a"));
        add(
                "a gateway without a condition",
                "flow_attack_3",
                "gateway-condition",
                attack().start("s")
                        .step("a")
                        .gateway("exclusiveGateway", "g", null)
                        .end("e")
                        .end("f")
                        .way("s", "a", "g", "e")
                        .flow("g", "f"));
        add(
                "a default way that leaves elsewhere",
                "flow_attack_3",
                null,
                attack().start("s")
                        .step("a")
                        .gateway("exclusiveGateway", "g", "flow_attack_1")
                        .end("e")
                        .end("f")
                        .way("s", "a", "g", "e")
                        .flow("g", "f", "${decision == 'x'}"));
        add(
                "a boundary on nobody",
                "b",
                null,
                attack().start("s")
                        .step("a")
                        .timer("b", "nobody", true, "timeDuration", "PT1H")
                        .end("e")
                        .way("s", "a", "e")
                        .flow("b", "e"));
    }
}
