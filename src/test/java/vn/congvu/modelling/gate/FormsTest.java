package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static final String NOTE = field("textfield", "note", "'validate': {'maxLength': 100}");

    private static String form(String... components) {
        return ("{'id': 'citizen-feedback.answer', 'type': 'default', 'schemaVersion': 18, 'components': ["
                        + String.join(",\n", components) + "]}")
                .replace('\'', '"');
    }

    private static String field(String type, String key, String more) {
        return "{'type': '" + type + "', 'id': '" + key + "', 'key': '" + key
                + "', 'label': 'Ghi chú', 'properties': {'labelEn': 'Note'}" + (more.isEmpty() ? "" : ", " + more)
                + "}";
    }

    @Test
    void aPlainFormPassesAndIsWrittenAnew() {
        Verdict verdict = Gate.verdict(
                form(NOTE, field("radio", "division", "'valuesKey': 'divisions', 'validate': {'required': true}"))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(verdict.report().findings()).isEmpty();
        assertThat(verdict.report().key()).isEqualTo("citizen-feedback.answer");
        assertThat(Gate.verdict(verdict.checked()).checked()).isEqualTo(verdict.checked());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a page", "form-type", form(NOTE, "{'type': 'html', 'id': 'x', 'content': '<b>x</b>'}")),
                arguments("a frame", "form-type", form(NOTE, "{'type': 'iframe', 'id': 'x', 'url': 'https://a.b'}")),
                arguments("a script", "form-type", form(NOTE, "{'type': 'script', 'id': 'x'}")),
                arguments(
                        "a picture",
                        "form-type",
                        form(NOTE, "{'type': 'image', 'id': 'x', 'source': 'https://a.b/c.png'}")),
                arguments("a preview", "form-type", form(NOTE, "{'type': 'documentPreview', 'id': 'x'}")),
                arguments("a button", "form-type", form(NOTE, "{'type': 'button', 'id': 'x', 'action': 'submit'}")),
                arguments("a type that is no text", "form-type", form(NOTE, "{'type': {'a': 1}, 'id': 'x'}")),
                arguments("a component that is no object", "form-type", form(NOTE, "'x'")),
                arguments(
                        "remote options",
                        "attribute-allowed",
                        form(field("select", "a", "'valuesExpression': '=x', 'values': []"))),
                arguments(
                        "an unknown attribute",
                        "attribute-allowed",
                        form(field("textfield", "a", "'validate': {'maxLength': 9}, 'onclick': 'x'"))),
                arguments(
                        "markup in a label",
                        "form-link",
                        form(NOTE.replace("Ghi chú", "<img src=x onerror=alert(1)>"))),
                arguments("a script in a link", "form-link", form(NOTE, text("[bấm](javascript:alert(1))"))),
                arguments("a script with a gap", "form-link", form(NOTE, text("[bấm](java\\tscript:alert(1))"))),
                arguments("a link without encryption", "form-link", form(NOTE, text("[bấm](http://a.b)"))),
                arguments("data in a link", "form-link", form(NOTE, text("[bấm](data:text/html;base64,x)"))),
                arguments("a template", "form-link", form(NOTE, text("{{applicant}}"))),
                arguments(
                        "markup in an option",
                        "form-link",
                        form(field(
                                "radio",
                                "a",
                                "'values': [{'value': 'x', 'label': '<svg/onload=x>', 'labelEn': 'x'}]"))),
                arguments(
                        "a condition that calls",
                        "form-condition",
                        form(NOTE.replace("'type'", "'conditional': {'hide': '=f(note)'}, 'type'"))),
                arguments(
                        "a condition without its sign",
                        "form-condition",
                        form(NOTE.replace("'type'", "'conditional': {'hide': 'note = null'}, 'type'"))),
                arguments(
                        "a condition on nothing",
                        "form-condition",
                        form(NOTE.replace("'type'", "'conditional': {'hide': '=other = null'}, 'type'"))),
                arguments("an expression elsewhere", "form-condition", form(NOTE.replace("'Ghi chú'", "'=secret'"))),
                arguments("two fields of one key", "form-field", form(NOTE, NOTE)),
                arguments(
                        "a key that is none",
                        "form-field",
                        form(field("textfield", "Note 1", "'validate': {'maxLength': 9}"))),
                arguments("a text without a limit", "form-field", form(field("textfield", "a", ""))),
                arguments(
                        "a slow pattern",
                        "form-field",
                        form(field("textfield", "a", "'validate': {'maxLength': 90, 'pattern': '(a+)+$'}"))),
                arguments(
                        "a broken pattern",
                        "form-field",
                        form(field("textfield", "a", "'validate': {'maxLength': 90, 'pattern': '('}"))),
                arguments("no choices", "form-field", form(field("radio", "a", ""))),
                arguments("choices nobody supplies", "form-field", form(field("radio", "a", "'valuesKey': 'secrets'"))),
                arguments("a moment", "form-field", form(field("datetime", "a", "'subtype': 'datetime'"))),
                arguments(
                        "a routing text",
                        "form-field",
                        form(field("textfield", "a", "'validate': {'maxLength': 9, 'required': true}")
                                .replace("'labelEn'", "'routing': 'true', 'labelEn'"))),
                arguments("no field at all", "form-field", form()),
                arguments("another name", "element-id", form(NOTE).replace("citizen-feedback.answer", "../answer")),
                arguments("another schema", "form-type", form(NOTE).replace("18", "4")),
                arguments(
                        "too many fields",
                        "graph-size",
                        form(IntStream.range(0, 201)
                                .mapToObj(i -> NOTE.replace("'note'", "'note" + i + "'"))
                                .collect(Collectors.joining(",")))));
    }

    private static String text(String text) {
        return "{'type': 'text', 'id': 'x', 'text': '" + text + "', 'properties': {'textEn': 'x'}}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoPlainFormIsRefused(String what, String rule, String form) {
        Report report = Gate.report(form);

        assertThat(report.deployable()).isFalse();
        assertThat(Gate.rules(report)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0-9]{9,12}",
                "\\\\d{10}",
                "[^@ ]+@[a-z.]+",
                "[A-Z]{2}-\\\\d{1,5}",
                "(abc)?x",
                "\\\\d+(\\\\.\\\\d{1,2})?"
            })
    void aPatternThatIsQuicklyAnsweredPasses(String pattern) {
        assertThat(Gate.report(patterned(pattern)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a|aa)+",
                "(a*)*b",
                "([a-z]+)*",
                "a*a*a*a*a*b",
                "(a{1,30}){1,30}",
                "(x+x+)+y",
                "(a)\\\\1",
                ".*.*.*.*.*x",
                "(.*a){12}"
            })
    void aPatternThatCouldTakeForEverIsRefused(String pattern) {
        assertThat(Gate.rules(Gate.report(patterned(pattern)))).containsExactly("form-field");
    }

    private static String patterned(String pattern) {
        return form(field("textfield", "a", "'validate': {'maxLength': 200, 'pattern': '" + pattern + "'}"));
    }
}
