package vn.congvu.leadershipexam.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.leadershipexam.marking.Verdict.Basis;
import vn.congvu.leadershipexam.marking.Verdict.Need;
import vn.congvu.leadershipexam.marking.Verdict.Open;
import vn.congvu.leadershipexam.marking.Verdict.Settled;
import vn.congvu.web.problem.FieldError;
import vn.congvu.web.problem.ProblemException;

/** Marks at the edges of the rules. */
class MarkingRulesTest {

    private static final MarkingRules RULES = new MarkingRuleBook().of("2025-12");

    private final Tolerance tolerance = new Tolerance(RULES);
    private final AppealRule appeals = new AppealRule(RULES);

    @ParameterizedTest
    @CsvSource({
        "70,    75,    72.50 MEAN",
        "70,    70,    70.00 MEAN",
        "70,    70.01, 70.01 MEAN", // 70.005, half up
        "0,     0.01,  0.01 MEAN",
        "70,    75.01, DISCUSSION",
        "75.01, 70,    DISCUSSION",
        "70,    79.99, DISCUSSION",
        "70,    80,    THIRD_MARK",
        "80,    70,    THIRD_MARK",
        "0,     100,   THIRD_MARK",
    })
    void twoMarks(String first, String second, String expected) {
        assertThat(words(tolerance.afterTwo(mark(first), mark(second)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 75, 60,    60.00 TWO_EQUAL",
        "60, 75, 75,    75.00 TWO_EQUAL",
        "60, 75, 60.01, COLLECTIVE_MARKING",
        "60, 75, 67.50, COLLECTIVE_MARKING",
    })
    void threeMarks(String first, String second, String third, String expected) {
        assertThat(words(tolerance.afterThree(mark(first), mark(second), mark(third))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"70, 75, 75", "70, 79.99, 70"})
    void aThirdMarkThatIsNotNeededIsRefused(String first, String second, String third) {
        assertThatThrownBy(() -> tolerance.afterThree(mark(first), mark(second), mark(third)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().type()).isEqualTo("exam-third-mark-not-needed"));
    }

    @Test
    void theHeadDecidesOnlyWhereTheRulesLeaveItToTheHead() {
        assertThat(tolerance.discussed(mark("70"), mark("78"), mark("74"), true))
                .isEqualTo(new Settled(mark("74"), Basis.AGREED));
        assertThat(tolerance.discussed(mark("70"), mark("78"), mark("76"), false))
                .isEqualTo(new Settled(mark("76"), Basis.HEAD));
        assertThat(tolerance.collective(mark("60"), mark("75"), mark("70"), mark("71.25")))
                .isEqualTo(new Settled(mark("71.25"), Basis.COLLECTIVE));
        assertThatThrownBy(() -> tolerance.discussed(mark("70"), mark("75"), mark("80"), false))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> tolerance.discussed(mark("70"), mark("80"), mark("75"), false))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> tolerance.collective(mark("60"), mark("75"), mark("75"), mark("71")))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "70, 70, ,      70.00 TWO_EQUAL",
        "70, 70.01, ,   THIRD_MARK",
        "70, 71, 70,    70.00 TWO_EQUAL",
        "70, 71, 71,    71.00 TWO_EQUAL",
        "70, 71, 72,    71.00 MEAN",
        "70, 71, 71.01, 70.67 MEAN",
        "10, 10.01, 10.02, 10.01 MEAN",
    })
    void appeal(String first, String second, String third, String expected) {
        Verdict verdict = third == null
                ? appeals.afterTwo(mark(first), mark(second))
                : appeals.afterThree(mark(first), mark(second), mark(third));
        assertThat(words(verdict)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"74.99, 70, false", "75, 70, true", "65.01, 70, false", "65, 70, true", "70, 70, false"})
    void dialogueOfTheHeads(String appeal, String published, boolean needed) {
        assertThat(appeals.needsDialogue(mark(appeal), mark(published))).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,       80.01, 80.01",
        "REPRIMAND,  80.00, 60.00",
        "REPRIMAND,  80.01, 60.01", // 60.0075
        "REPRIMAND,  80.02, 60.02", // 60.015, half up
        "WARNING,    80.01, 40.01", // 40.005, half up
        "SUSPENSION, 80.00, 0.00",
        "ANNULMENT,  80.00, 0.00",
    })
    void penalty(Penalty penalty, String mark, String expected) {
        assertThat(RULES.after(penalty, mark(mark))).isEqualTo(mark(expected));
    }

    @Test
    void theHeaviestPenaltyCountsAlone() {
        assertThat(Penalty.REPRIMAND.orHeavier(Penalty.WARNING)).isEqualTo(Penalty.WARNING);
        assertThat(Penalty.WARNING.orHeavier(Penalty.REPRIMAND)).isEqualTo(Penalty.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "1E+9", "1E+999999999", "-1"})
    void marksOutsideTheScaleAreRefused(String said) {
        assertThat(reason(said)).isEqualTo("mark-outside-scale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"70.001", "70.005", "70.000", "1E-999999999", "99.999"})
    void marksWithThreeDecimalsAreRefusedAndNeverRounded(String said) {
        assertThat(reason(said)).isEqualTo("mark-too-fine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "100.00", "1E+2", "0.01", "99.99", "70.5"})
    void marksOfTheScaleAreTaken(String said) {
        assertThat(mark(said).value())
                .isEqualByComparingTo(said)
                .satisfies(value -> assertThat(value.scale()).isEqualTo(2));
    }

    /** The numbers are data: another edition, other edges. */
    @Test
    void anotherEditionHasOtherEdges() {
        Map<Penalty, BigDecimal> deducted = new EnumMap<>(RULES.deductedPercent());
        var strict = new Tolerance(new MarkingRules(
                "stricter",
                RULES.lowest(),
                RULES.highest(),
                RULES.decimals(),
                new BigDecimal("3"),
                new BigDecimal("6"),
                RULES.dialogueFrom(),
                deducted,
                RULES.bagSize(),
                RULES.keyWindow(),
                RULES.keyAttempts(),
                RULES.keyPause()));
        assertThat(List.of(
                        strict.afterTwo(mark("70"), mark("73")),
                        strict.afterTwo(mark("70"), mark("74")),
                        strict.afterTwo(mark("70"), mark("76"))))
                .containsExactly(
                        new Settled(mark("71.5"), Basis.MEAN), new Open(Need.DISCUSSION), new Open(Need.THIRD_MARK));
    }

    @Test
    void everyNumberNamesItsBasis() {
        assertThat(new MarkingRuleBook().lines("2025-12"))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line.basisVi()).isNotBlank());
    }

    private static String reason(String said) {
        try {
            Mark.of(new BigDecimal(said), RULES);
            return "taken";
        } catch (ProblemException refusal) {
            return refusal.problem().fields().stream()
                    .map(FieldError::reason)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Mark mark(String points) {
        return Mark.of(new BigDecimal(points), RULES);
    }

    private static String words(Verdict verdict) {
        return verdict instanceof Settled settled
                ? settled.mark().value().toPlainString() + " " + settled.basis()
                : ((Open) verdict).need().name();
    }
}
