package vn.congvu.modelling.gate.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelExpressionTest {

    private static final List<String> NAMES = List.of("decision", "route.consult", "fee.due", "loopCounter");

    @Property
    void everySentenceOfTheGrammarIsReadAndGivesItsNames(@ForAll("sentences") String sentence) {
        assertThat(NAMES).containsAll(ModelExpression.names("${" + sentence + "}"));
    }

    @Property
    void aCallAnIndexOrABracketIsNeverRead(@ForAll("sentences") String sentence, @ForAll("code") String code) {
        assertThatThrownBy(() -> ModelExpression.names("${" + sentence + code + "}"))
                .isInstanceOf(ModelExpression.Malformed.class);
    }

    @Property
    void nothingButOneSingleExpressionIsRead(@ForAll("sentences") String sentence, @ForAll String beside) {
        Assume.that(!beside.isBlank());
        assertThatThrownBy(() -> ModelExpression.names("${" + sentence + "}" + beside))
                .isInstanceOf(ModelExpression.Malformed.class);
    }

    @Property
    void whateverIsWrittenIsEitherReadOrRefused(@ForAll String text) {
        try {
            assertThat(ModelExpression.names("${" + text + "}")).doesNotContainNull();
        } catch (ModelExpression.Malformed refused) {
            assertThat(refused.at())
                    .satisfiesAnyOf(
                            at -> assertThat(at).isNull(),
                            at -> assertThat(text).contains(at));
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return sentence(3);
    }

    private Arbitrary<String> sentence(int depth) {
        Arbitrary<String> operand = Arbitraries.oneOf(
                Arbitraries.of(NAMES),
                Arbitraries.of("true", "false", "null", "0", "12", "3.5"),
                Arbitraries.strings().alpha().numeric().ofMaxLength(8).map(text -> "'" + text + "'"));
        if (depth == 0) {
            return operand;
        }
        Arbitrary<String> deeper = Arbitraries.lazy(() -> sentence(depth - 1));
        return Arbitraries.oneOf(
                operand,
                Combinators.combine(Arbitraries.of("!", "-", "empty "), operand).as(String::concat),
                Combinators.combine(
                                deeper,
                                Arbitraries.of("==", "!=", "<", ">", "<=", ">=", "&&", "||", "+", "-", "*"),
                                deeper)
                        .as((left, operator, right) -> left + " " + operator + " " + right),
                Combinators.combine(operand, operand, operand).as((when, yes, no) -> when + " ? " + yes + " : " + no));
    }

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(
                "()",
                ".getClass()",
                "['class']",
                "[0]",
                ".a.b.c",
                " (1)",
                ";1",
                " = 1",
                "\\u0024",
                " div 2",
                " and x",
                "}",
                "{",
                "\"x\"",
                " -> 1",
                "::x");
    }
}
