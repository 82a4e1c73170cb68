package vn.congvu.modelling.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Decision tables that would run something, or never end. */
final class DecisionAttacks {

    /** A table that is all right; each attack changes one place of it. */
    static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="attack-definitions" name="Thử" namespace="urn:congvu:decisions">
              <decision id="attack-rule" name="Thử" camunda:historyTimeToLive="P3650D">
                <decisionTable id="table" hitPolicy="FIRST">
                  <input id="input" label="Nội dung">
                    <inputExpression id="expression" typeRef="string">
                      <text>content</text>
                    </inputExpression>
                  </input>
                  <output id="output" label="Kết quả" name="result" typeRef="string" />
                  <rule id="rule">
                    <inputEntry id="condition">
                      <text>"a"</text>
                    </inputEntry>
                    <outputEntry id="answer">
                      <text>"b"</text>
                    </outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String LOGIC = TABLE.substring(TABLE.indexOf("<decisionTable"), TABLE.indexOf("</decision>"));

    private static final Map<String, UnaryOperator<String>> LOOKS = new LinkedHashMap<>();

    static {
        LOOKS.put("as it is", model -> model);
        LOOKS.put(
                "in the words of 2015",
                model -> model.replace(
                        "https://www.omg.org/spec/DMN/20191111/MODEL/",
                        "http://www.omg.org/spec/DMN/20151101/dmn.xsd"));
        LOOKS.put(
                "in the words of 2018",
                model -> model.replace(
                        "https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20180521/MODEL/"));
        LOOKS.put(
                "in the words of 2023",
                model -> model.replace(
                        "https://www.omg.org/spec/DMN/20191111/MODEL/",
                        "https://www.omg.org/spec/DMN/20230324/MODEL/"));
        LOOKS.put(
                "with a prefix",
                model -> model.replace("xmlns=", "xmlns:ế-1=").replaceAll("<(/?)(?=[a-z])", "<$1ế-1:"));
        LOOKS.put(
                "texts in CDATA",
                model -> model.replaceAll("<text>([^<]+)</text>", "<text><![CDATA[$1]]></text>")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">"));
        LOOKS.put("texts as references", DecisionAttacks::references);
        LOOKS.put("texts with a comment inside", model -> model.replaceAll("<text>(.)", "<text>$1<!-- - -->"));
    }

    private DecisionAttacks() {}

    static List<HostileModel> all() {
        List<HostileModel> attacks = new ArrayList<>();
        models().forEach((name, model) -> {
            LOOKS.forEach((look, change) ->
                    attacks.add(attack(name + " · " + look, change.apply(model).getBytes(UTF_8))));
            attacks.add(attack(
                    name + " · in UTF-16", model.replace("UTF-8", "UTF-16").getBytes(UTF_16)));
        });
        return attacks;
    }

    private static HostileModel attack(String name, byte[] bytes) {
        return new HostileModel("decision: " + name, "attack.dmn", () -> bytes, null, null);
    }

    private static Map<String, String> models() {
        Map<String, String> models = new LinkedHashMap<>();
        languages(models);
        texts(models);
        logic(models);
        surroundings(models);
        return models;
    }

    private static void languages(Map<String, String> models) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("juel", Harm.expressions().get(0));
        texts.put("JUEL", Harm.expressions().get(3));
        texts.put("javascript", "java.lang.System.setProperty('a','b')");
        texts.put("groovy", "'touch x'.execute()");
        texts.put("python", "import os");
        texts.put("http://www.omg.org/spec/FEEL/20140401", "content");
        texts.forEach((language, text) -> {
            String in = " expressionLanguage=\"" + language + "\"";
            models.put(
                    "input in " + language,
                    TABLE.replace("typeRef=\"string\">", "typeRef=\"string\"" + in + ">")
                            .replace("<text>content</text>", text(text)));
            models.put(
                    "condition in " + language,
                    TABLE.replace("id=\"condition\"", "id=\"condition\"" + in)
                            .replace("<text>\"a\"</text>", text(text)));
            models.put(
                    "answer in " + language,
                    TABLE.replace("id=\"answer\"", "id=\"answer\"" + in).replace("<text>\"b\"</text>", text(text)));
            models.put(
                    "all in " + language,
                    TABLE.replace("id=\"attack-definitions\"", "id=\"attack-definitions\"" + in)
                            .replace("<text>\"b\"</text>", text(text)));
            models.put(
                    "literal in " + language,
                    TABLE.replace(
                            LOGIC,
                            "<variable id=\"v\" name=\"v\"/><literalExpression id=\"l\"" + in + ">" + text(text)
                                    + "</literalExpression>"));
        });
    }

    private static void texts(Map<String, String> models) {
        for (String text : List.of(
                "${canary.song}",
                "#{canary.song}",
                "for i in 1..100000, j in 1..100000 return i * j",
                "some i in 1..100000000 satisfies i = -1",
                "every i in 1..100000000 satisfies i > 0",
                "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }",
                "(function(x) x + 1)(1)",
                "{ class: \"java.lang.Runtime\", f: function() f() }.f()",
                "matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")",
                "replace(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a|a)*$\", \"b\")",
                "split(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a|aa)+$\")",
                "1".repeat(20_000),
                "((((".repeat(2_000) + "1" + "))))".repeat(2_000),
                "[".repeat(3_000) + "]".repeat(3_000),
                "9999999999 ** 9999999999",
                "get value(content, \"class\")",
                "content.getClass()",
                "java.lang.Runtime")) {
            String shown = text.length() > 60 ? text.substring(0, 30) + "… of " + text.length() : text;
            models.put("input " + shown, TABLE.replace("<text>content</text>", text(text)));
            models.put("answer " + shown, TABLE.replace("<text>\"b\"</text>", text(text)));
            models.put("condition " + shown, TABLE.replace("<text>\"a\"</text>", text(text)));
        }
    }

    private static void logic(Map<String, String> models) {
        Map<String, String> logic = new LinkedHashMap<>();
        logic.put(
                "literal expression",
                "<variable id=\"v\" name=\"v\"/><literalExpression id=\"l\"><text>1</text></literalExpression>");
        logic.put(
                "invocation",
                "<invocation id=\"l\"><literalExpression><text>f</text></literalExpression></invocation>");
        logic.put(
                "function",
                "<functionDefinition id=\"l\"><literalExpression><text>1</text></literalExpression></functionDefinition>");
        logic.put(
                "context",
                "<context id=\"l\"><contextEntry><literalExpression><text>1</text></literalExpression></contextEntry></context>");
        logic.put("relation", "<relation id=\"l\"/>");
        logic.put("list", "<list id=\"l\"/>");
        logic.put("script", "<script>alert(1)</script>");
        logic.forEach((name, instead) -> models.put(name, TABLE.replace(LOGIC, instead)));
    }

    private static void surroundings(Map<String, String> models) {
        models.put(
                "import",
                TABLE.replace(
                        "<decision ",
                        "<import importType=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"" + " locationURI=\""
                                + Harm.url("a.dmn") + "\" namespace=\"urn:x\"/><decision "));
        models.put(
                "knowledge model",
                TABLE.replace(
                        "<decision ",
                        "<businessKnowledgeModel id=\"k\" name=\"k\"><encapsulatedLogic>"
                                + "<literalExpression><text>1</text></literalExpression></encapsulatedLogic></businessKnowledgeModel><decision "));
        models.put(
                "item definition",
                TABLE.replace(
                        "<decision ",
                        "<itemDefinition id=\"k\" name=\"k\"><typeRef>string</typeRef></itemDefinition><decision "));
        models.put("other type", TABLE.replace("typeRef=\"string\"", "typeRef=\"java.lang.Runtime\""));
        models.put(
                "schema from elsewhere",
                TABLE.replace(
                        "<definitions ",
                        "<definitions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                                + Harm.url("a.xsd") + "\" "));
        models.put(
                "schema without namespace",
                TABLE.replace(
                        "<definitions ",
                        "<definitions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\""
                                + Harm.url("a.xsd") + "\" "));
        models.put("foreign attribute", TABLE.replace("<decision ", "<decision xmlns:z=\"urn:z\" z:run=\"1\" "));
        models.put(
                "foreign element",
                TABLE.replace(
                        "<decisionTable ",
                        "<extensionElements><z:run xmlns:z=\"urn:z\"/></extensionElements><decisionTable "));
        models.put(
                "drawn script",
                TABLE.replace(
                        "<decisionTable ",
                        "<d:literalExpression xmlns:d=\"http://bpmn.io/schema/dmn/biodi/2.0\" expressionLanguage=\"juel\"><d:text>${canary.song}</d:text></d:literalExpression><decisionTable "));
        models.put(
                "drawn table in juel",
                TABLE.replace(
                        LOGIC,
                        LOGIC.replace(
                                        "<inputExpression id=\"expression\"",
                                        "<d:inputExpression xmlns:d=\"http://bpmn.io/schema/dmn/biodi/2.0\" expressionLanguage=\"juel\" id=\"expression\"")
                                .replace("</inputExpression>", "</d:inputExpression>")));
        models.put(
                "a decision that requires itself",
                TABLE.replace(
                        "<decisionTable ",
                        "<informationRequirement id=\"q\"><requiredDecision href=\"#attack-rule\"/></informationRequirement><decisionTable "));
        models.put(
                "a decision from elsewhere",
                TABLE.replace(
                        "<decisionTable ",
                        "<informationRequirement id=\"q\"><requiredDecision href=\"" + Harm.url("b.dmn")
                                + "#b\"/></informationRequirement><decisionTable "));
        models.put("expression as a name", TABLE.replace("name=\"Thử\" camunda", "name=\"${canary.song}\" camunda"));
        models.put("expression as a time to live", TABLE.replace("P3650D", "${canary.song}"));
        models.put(
                "expression as a variable",
                TABLE.replace("<input id=\"input\"", "<input id=\"input\" camunda:inputVariable=\"${canary.song}\""));
        models.put(
                "many rules",
                TABLE.replace(
                        rule(0, TABLE),
                        java.util.stream.IntStream.range(0, 20_000)
                                .mapToObj(number -> rule(number, TABLE))
                                .collect(Collectors.joining())));
    }

    private static String rule(int number, String table) {
        String rule = table.substring(table.indexOf("<rule"), table.indexOf("</rule>") + 7);
        return number == 0 ? rule : rule.replaceAll("id=\"(\\w+)\"", "id=\"$1-" + number + "\"");
    }

    private static String text(String text) {
        return "<text>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</text>";
    }

    private static String references(String model) {
        return java.util.regex.Pattern.compile("<text>([^<&]{1,300})</text>")
                .matcher(model)
                .replaceAll(found -> "<text>"
                        + found.group(1).chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining())
                        + "</text>");
    }
}
