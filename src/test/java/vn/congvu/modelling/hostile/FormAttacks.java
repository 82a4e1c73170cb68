package vn.congvu.modelling.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms that would run something in the browser of a clerk, or bring something from elsewhere. */
final class FormAttacks {

    /** A form that is all right; each attack adds one component or changes one place. */
    static final String FORM = """
            {
              "id": "attack.step",
              "type": "default",
              "schemaVersion": 18,
              "executionPlatform": "Camunda Platform",
              "executionPlatformVersion": "7.24.0",
              "components": [
                {
                  "type": "textfield",
                  "id": "content",
                  "key": "content",
                  "label": "Nội dung",
                  "validate": { "required": true, "maxLength": 200 },
                  "properties": { "labelEn": "Content" }
                }
              ]
            }
            """;

    private static final String LAST = "\n  ]";

    private FormAttacks() {}

    static List<HostileModel> all() {
        List<HostileModel> attacks = new ArrayList<>();
        components().forEach((name, component) -> {
            add(attacks, name, with(component));
            add(attacks, name + " · in a group", with("""
                    {"type":"group","id":"g","label":"Nhóm","components":[%s]}""".formatted(component)));
            add(attacks, name + " · in a list", with("""
                    {"type":"dynamiclist","id":"g","path":"l","label":"Danh sách","components":[%s]}""".formatted(component)));
            add(attacks, name + " · with escapes", with(escapes(component)));
            attacks.add(attack(name + " · in UTF-16", with(component).getBytes(UTF_16)));
        });
        files().forEach((name, form) -> add(attacks, name, form));
        return attacks;
    }

    private static void add(List<HostileModel> attacks, String name, String form) {
        attacks.add(attack(name, form.getBytes(UTF_8)));
    }

    private static HostileModel attack(String name, byte[] bytes) {
        return new HostileModel("form: " + name, "attack.step.form", () -> bytes, null, null);
    }

    private static String with(String component) {
        int last = FORM.lastIndexOf(LAST);
        return FORM.substring(0, last) + ",\n    " + component + FORM.substring(last);
    }

    private static Map<String, String> components() {
        Map<String, String> components = new LinkedHashMap<>();
        types(components);
        texts(components);
        links(components);
        options(components);
        conditions(components);
        return components;
    }

    private static void types(Map<String, String> components) {
        components.put("html", "{'type':'html','id':'h','content':'<b>x</b>'}");
        components.put("iframe", "{'type':'iframe','id':'h','url':'https://example.org/'}");
        components.put("iframe of this site", "{'type':'iframe','id':'h','url':'/'}");
        components.put("iframe of a script", "{'type':'iframe','id':'h','url':'javascript:alert(1)'}");
        components.put("image from elsewhere", "{'type':'image','id':'h','source':'" + Harm.url("a.png") + "'}");
        components.put("image as data", "{'type':'image','id':'h','source':'data:image/svg+xml;base64,PHN2Zy8+'}");
        components.put("image by an expression", "{'type':'image','id':'h','source':'=content'}");
        components.put("document preview", "{'type':'documentPreview','id':'h','dataSource':'=content'}");
        components.put(
                "button with an action", "{'type':'button','id':'h','action':'javascript:alert(1)','label':'x'}");
        components.put(
                "expression", "{'type':'expression','id':'h','key':'h','expression':'=content','computeOn':'change'}");
        components.put("script", "{'type':'script','id':'h','content':'alert(1)'}");
        components.put("own component", "{'type':'custom','id':'h','module':'" + Harm.url("a.js") + "'}");
        components.put("type of another case", "{'type':'HTML','id':'h','content':'x'}");
        components.put("type that is no text", "{'type':{'html':1},'id':'h','content':'x'}");
        components.put("no type", "{'id':'h','content':'x'}");
        components.replaceAll((name, component) -> component.replace('\'', '"'));
    }

    private static void texts(Map<String, String> components) {
        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put("script", "<script>alert(1)</script>");
        hostile.put("handler", "<img src=x onerror=alert(1)>");
        hostile.put("frame", "<iframe src=//example.org></iframe>");
        hostile.put("picture", "![a](" + Harm.url("a.png") + ")");
        hostile.put("overlay", "<div style='position:fixed;inset:0'>x</div>");
        hostile.put("drawing", "<svg/onload=alert(1)>");
        hostile.put("template", "{{ content }}");
        hostile.put("template of a loop", "{{#loop content}}{{this}}{{/loop}}");
        hostile.forEach((name, text) -> {
            components.put(name + " in a text", "{\"type\":\"text\",\"id\":\"h\",\"text\":\"" + text + "\"}");
            components.put(name + " in a label", textfield("\"label\":\"" + text + "\""));
            components.put(name + " in a description", textfield("\"label\":\"x\",\"description\":\"" + text + "\""));
        });
        components.put("expression in a label", textfield("\"label\":\"=content\""));
        components.put("expression in a description", textfield("\"label\":\"x\",\"description\":\"= content\""));
        components.put("expression in a default", textfield("\"label\":\"x\",\"defaultValue\":\"=content\""));
        components.put("expression in read-only", textfield("\"label\":\"x\",\"readonly\":\"=content = \\\"a\\\"\""));
        components.put(
                "prefix with a script",
                textfield("\"label\":\"x\",\"appearance\":{\"prefixAdorner\":\"<script>1</script>\"}"));
        components.put(
                "prefix by an expression",
                textfield("\"label\":\"x\",\"appearance\":{\"prefixAdorner\":\"=content\"}"));
        components.put("own style", textfield("\"label\":\"x\",\"style\":\"position:fixed\""));
        components.put("own class", textfield("\"label\":\"x\",\"className\":\"djs-overlay\""));
    }

    private static String textfield(String rest) {
        return "{\"type\":\"textfield\",\"id\":\"h\",\"key\":\"h\"," + rest + "}";
    }

    private static void links(Map<String, String> components) {
        for (String link : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\\tscript:alert(1)",
                "javascript&#58;alert(1)",
                "\\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org",
                "http://example.org",
                "ftp://example.org",
                "blob:x")) {
            components.put("link to " + link, "{\"type\":\"text\",\"id\":\"h\",\"text\":\"[x](" + link + ")\"}");
            components.put(
                    "anchor to " + link, "{\"type\":\"text\",\"id\":\"h\",\"text\":\"<a href='" + link + "'>x</a>\"}");
        }
    }

    private static void options(Map<String, String> components) {
        components.put(
                "options by an expression",
                "{\"type\":\"select\",\"id\":\"h\",\"key\":\"h\",\"label\":\"x\",\"valuesExpression\":\"=content\"}");
        components.put(
                "options from elsewhere",
                "{\"type\":\"select\",\"id\":\"h\",\"key\":\"h\",\"label\":\"x\",\"valuesUrl\":\"" + Harm.url("options")
                        + "\"}");
        components.put(
                "options under the key of an object",
                "{\"type\":\"select\",\"id\":\"h\",\"key\":\"h\",\"label\":\"x\",\"valuesKey\":\"__proto__\"}");
        components.put(
                "options without end",
                "{\"type\":\"select\",\"id\":\"h\",\"key\":\"h\",\"label\":\"x\",\"values\":["
                        + java.util.stream.IntStream.range(0, 20_000)
                                .mapToObj(number -> "{\"value\":\"v" + number + "\",\"label\":\"l\"}")
                                .collect(Collectors.joining(","))
                        + "]}");
        for (String key : List.of(
                "__proto__",
                "constructor",
                "prototype",
                "__proto__.polluted",
                "a.b.c.d.e.f",
                "x y",
                "",
                "${x}",
                "promisedAt'; --")) {
            components.put(
                    "key " + key, "{\"type\":\"textfield\",\"id\":\"h\",\"key\":\"" + key + "\",\"label\":\"x\"}");
        }
        components.put("component with a prototype", textfield("\"label\":\"x\",\"__proto__\":{\"polluted\":true}"));
        components.put("property with a prototype", textfield("\"label\":\"x\",\"properties\":{\"__proto__\":\"a\"}"));
    }

    private static void conditions(Map<String, String> components) {
        for (String pattern : List.of(
                "(a+)+$",
                "^(a|a)*$",
                "(.*a){25}",
                "([a-zA-Z]+)*\\\\d",
                "(?=(a+))\\\\1*b",
                "(\\\\w+\\\\s?)*$",
                "[",
                "a{1,99999999}")) {
            components.put(
                    "pattern " + pattern, textfield("\"label\":\"x\",\"validate\":{\"pattern\":\"" + pattern + "\"}"));
        }
        for (String condition : List.of(
                "=for i in 1..100000 return i",
                "=some i in 1..100000 satisfies i = 1",
                "=every i in 1..100000 satisfies i = 1",
                "=(function(x) x)(1)",
                "=matches(content, \\\"(a+)+$\\\")",
                "=" + "(".repeat(5_000) + "1" + ")".repeat(5_000),
                "=constructor.constructor(1)",
                "=content.constructor",
                "javascript:1",
                "${content}",
                "=get value(content, \\\"constructor\\\")",
                "=unknownField = 1")) {
            String shown = condition.length() > 60 ? "of " + condition.length() + " signs" : condition;
            components.put(
                    "condition " + shown,
                    textfield("\"label\":\"x\",\"conditional\":{\"hide\":\"" + condition + "\"}"));
        }
        components.put(
                "minimum by an expression",
                textfield("\"label\":\"x\",\"validate\":{\"minLength\":\"=for i in 1..9999 return i\"}"));
        components.put("two with one key", "{\"type\":\"textfield\",\"id\":\"h\",\"key\":\"content\",\"label\":\"x\"}");
        components.put("two with one id", "{\"type\":\"textfield\",\"id\":\"content\",\"key\":\"h\",\"label\":\"x\"}");
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("cut off", FORM.substring(0, FORM.length() / 2));
        files.put("two values", FORM + FORM);
        files.put("with a comment", "/* x */" + FORM);
        files.put("only a list", "[1,2,3]");
        files.put("only null", "null");
        files.put("no components", FORM.replaceAll("(?s)\"components\".*]", "\"components\": \"none\""));
        files.put(
                "fields twice",
                FORM.replace("\"type\": \"textfield\",", "\"type\": \"textfield\", \"type\": \"html\","));
        files.put(
                "prototype of the form",
                FORM.replace("\"type\": \"default\"", "\"__proto__\": {\"type\":\"html\"}, \"type\": \"default\""));
        files.put("number without end", FORM.replace("18", "1e999999999"));
        files.put("number of many digits", FORM.replace("200", "9".repeat(100_000)));
        files.put("with NUL", FORM.replace("Nội dung", "Nội\u0000dung"));
        files.put("with half a sign", FORM.replace("Nội dung", "\\ud800"));
        files.put("turned from right to left", FORM.replace("Nội dung", "\u202egnud iộN"));
        files.put("nested 2 000 deep", with("{\"type\":\"group\",\"components\":[".repeat(2_000) + "]}".repeat(2_000)));
        files.put("lists 100 000 deep", "[".repeat(100_000));
        files.put(
                "50 000 components",
                FORM.replace(
                        "\"components\": [",
                        "\"components\": ["
                                + java.util.stream.IntStream.range(0, 50_000)
                                        .mapToObj(number -> "{\"type\":\"textfield\",\"id\":\"i" + number
                                                + "\",\"key\":\"k" + number + "\",\"label\":\"x\"}")
                                        .collect(Collectors.joining(","))
                                + ","));
        files.put("label of 1 MB", FORM.replace("Nội dung", "x".repeat(1_000_000)));
        files.put(
                "script beside the components",
                FORM.replace("\"type\": \"default\"", "\"type\": \"default\", \"script\": \"alert(1)\""));
        files.put("id of another place", FORM.replace("attack.step", "../../etc/passwd"));
        return files;
    }

    private static String escapes(String component) {
        return java.util.regex.Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"")
                .matcher(component)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement("\"" + escaped(found.group(1)) + "\""));
    }

    private static String escaped(String text) {
        return text.indexOf('\\') >= 0 || text.length() > 1_000
                ? text
                : text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }
}
