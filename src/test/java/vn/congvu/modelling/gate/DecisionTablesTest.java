package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTablesTest {

    private static String table(String input, String test, String value) {
        return table("", input, test, value);
    }

    private static String table(String attributes, String input, String test, String value) {
        return "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='u'>"
                + "<decision id='routing' name='Chuyển'><decisionTable id='t' hitPolicy='FIRST'>"
                + "<input id='i'><inputExpression id='ie' typeRef='string'" + attributes + "><text>" + input
                + "</text></inputExpression></input><output id='o' name='division' typeRef='string'/>"
                + "<rule id='r'><inputEntry id='c'><text><![CDATA[" + test + "]]></text></inputEntry>"
                + "<outputEntry id='v'><text>" + value + "</text></outputEntry></rule>"
                + "</decisionTable></decision></definitions>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "\"A\"",
                "\"A\", \"B\"",
                "> 5",
                "<= -1.5",
                "[1..10]",
                "]1..10[",
                "(1..10)",
                "not(\"A\", \"B\")",
                "true",
                "null",
                ">= date(\"2026-01-01\")",
                "[date(\"2026-01-01\")..date(\"2026-02-01\")]",
                "not(> date(\"2026-01-01\"))",
                "duration(\"P5D\")"
            })
    void valuesComparisonsRangesAndTheirNegationPass(String test) {
        assertThat(Gate.report(table("sector", test, "\"LAND\"")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for x in 1..3000 return x",
                "some x in y satisfies x",
                "every x in y satisfies x",
                "function(x) x",
                "x + 1",
                "sum([1,2,3])",
                "external",
                "${a}",
                "#{a}",
                "? > 5",
                "if a then b else c",
                "\"A\" + \"B\"",
                "a.b",
                "contains(?, \"x\")",
                "not(f(x))",
                "{a: 1}",
                "\"a\\\"b\"",
                "function(x) external {java: {class: \"java.lang.Runtime\"}}",
                "1 ,",
                ",1",
                "not()"
            })
    void whatComputesIsRefused(String test) {
        assertThat(Gate.rules(Gate.report(table("sector", test, "1"))))
                .containsAnyOf("dmn-expression", "safe-expression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a + b", "a.b.c", "f(a)", "for a in b return c", "a b", "\"x\"", "", "now()"})
    void aColumnAsksForOneName(String input) {
        assertThat(Gate.rules(Gate.report(table(input, "-", "1")))).containsExactly("dmn-expression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1 + 1", "now()", "[1,2]", "{a: 1}", "\"A\", \"B\"", "-"})
    void aRowGivesOneValue(String value) {
        assertThat(Gate.rules(Gate.report(table("a", "-", value)))).containsExactly("dmn-expression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "groovy", "javascript", "feel"})
    void noOtherLanguageIsNamed(String language) {
        Report report = Gate.report(table(" expressionLanguage='" + language + "'", "a", "-", "1"));

        assertThat(Gate.rules(report)).containsExactly("dmn-language");
        assertThat(report.findings().get(0).fix().changes())
                .containsExactly(new Fix.Change(Fix.Verb.REMOVE_ATTRIBUTE, "ie", "expressionLanguage", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<literalExpression id='x'><text>1</text></literalExpression>",
                "<invocation id='x'/>",
                "<context id='x'/>",
                "<decisionTable id='x'/><decisionTable id='y'/>",
                ""
            })
    void aDecisionIsATable(String inside) {
        assertThat(Gate.report(
                                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='u'>"
                                        + "<decision id='routing' name='x'>" + inside + "</decision></definitions>")
                        .deployable())
                .isFalse();
    }

    @Test
    void functionsImportsAndSecondDecisionsAreRefused() {
        String model = table("a", "-", "1");

        assertThat(Gate.report(model.replace("</definitions>", "<businessKnowledgeModel id='b'/></definitions>"))
                        .deployable())
                .isFalse();
        assertThat(Gate.report(model.replace(
                                "<decision ",
                                "<import namespace='u' locationURI='http://127.0.0.1:1' importType='x'/><decision "))
                        .deployable())
                .isFalse();
        assertThat(Gate.rules(
                        Gate.report(model.replace("</definitions>", "<decision id='b' name='b'/></definitions>"))))
                .contains("executable");
    }
}
