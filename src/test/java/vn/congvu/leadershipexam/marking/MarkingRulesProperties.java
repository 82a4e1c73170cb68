package vn.congvu.leadershipexam.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import vn.congvu.web.problem.ProblemException;

/** Whatever marks are given, the product says what an independent reading of the rules says. */
class MarkingRulesProperties {

    private static final MarkingRules RULES = new MarkingRuleBook().of("2025-12");

    private final Tolerance tolerance = new Tolerance(RULES);
    private final AppealRule appeals = new AppealRule(RULES);

    @Property(tries = 20_000)
    void twoMarksOfAPaper(@ForAll @LongRange(max = 10_000) long one, @ForAll @LongRange(max = 10_000) long two) {
        assertThat(said(() -> tolerance.afterTwo(mark(one), mark(two))))
                .isEqualTo(MarkingOracle.written(one, two, null));
    }

    @Property(tries = 20_000)
    void twoMarksCloseToEachOther(
            @ForAll @LongRange(max = 10_000) long one, @ForAll @LongRange(min = -1100, max = 1100) long further) {
        long two = Math.max(0, Math.min(10_000, one + further));
        assertThat(said(() -> tolerance.afterTwo(mark(one), mark(two))))
                .isEqualTo(MarkingOracle.written(one, two, null));
    }

    @Property(tries = 20_000)
    void threeMarksOfAPaper(
            @ForAll @LongRange(max = 10_000) long one,
            @ForAll @LongRange(max = 10_000) long two,
            @ForAll @LongRange(max = 10_000) long other,
            @ForAll @LongRange(max = 2) long likeWhom) {
        long three = likeWhom == 0 ? other : likeWhom == 1 ? one : two;
        assertThat(said(() -> tolerance.afterThree(mark(one), mark(two), mark(three))))
                .isEqualTo(MarkingOracle.written(one, two, three));
    }

    @Property(tries = 20_000)
    void marksOfAnAppeal(
            @ForAll @LongRange(max = 10_000) long one,
            @ForAll @LongRange(max = 10_000) long other,
            @ForAll @LongRange(max = 10_000) long another,
            @ForAll @LongRange(max = 3) long likeWhom) {
        long two = likeWhom == 1 ? one : other;
        long three = likeWhom == 2 ? one : likeWhom == 3 ? two : another;
        assertThat(said(() -> appeals.afterTwo(mark(one), mark(two)))).isEqualTo(MarkingOracle.appeal(one, two, null));
        assertThat(said(() -> appeals.afterThree(mark(one), mark(two), mark(three))))
                .isEqualTo(MarkingOracle.appeal(one, two, three));
    }

    @Property(tries = 10_000)
    void whatIsPublishedAgainstWhatTheAppealSays(
            @ForAll @LongRange(max = 10_000) long appeal, @ForAll @LongRange(min = -700, max = 700) long further) {
        long published = Math.max(0, Math.min(10_000, appeal + further));
        assertThat(appeals.needsDialogue(mark(appeal), mark(published)))
                .isEqualTo(MarkingOracle.dialogue(appeal, published));
    }

    @Property(tries = 10_000)
    void penaltiesOfAPaper(@ForAll @LongRange(max = 10_000) long mark, @ForAll Penalty penalty) {
        assertThat(RULES.after(penalty, mark(mark)).value().toPlainString())
                .isEqualTo(MarkingOracle.after(penalty.name(), mark));
    }

    @Property(tries = 5_000)
    void theOrderOfTheMarkersMakesNoDifference(
            @ForAll @LongRange(max = 10_000) long one, @ForAll @LongRange(max = 10_000) long two) {
        assertThat(tolerance.afterTwo(mark(one), mark(two))).isEqualTo(tolerance.afterTwo(mark(two), mark(one)));
    }

    @Property(tries = 5_000)
    void everyHundredthOfTheScaleIsAMarkAndNothingElseIs(
            @ForAll @LongRange(min = -200_000, max = 1_200_000) long tenth) {
        BigDecimal said = BigDecimal.valueOf(tenth, 3);
        boolean isOne = tenth >= 0 && tenth <= 100_000 && tenth % 10 == 0;
        assertThat(refused(said.scale() > 2 && tenth % 10 == 0 ? said.setScale(2) : said))
                .isEqualTo(!isOne);
    }

    private static boolean refused(BigDecimal said) {
        try {
            Mark.of(said, RULES);
            return false;
        } catch (ProblemException e) {
            return true;
        }
    }

    private static Mark mark(long hundredths) {
        return Mark.of(BigDecimal.valueOf(hundredths, 2), RULES);
    }

    private static String said(java.util.function.Supplier<Verdict> rule) {
        try {
            Verdict verdict = rule.get();
            return verdict instanceof Verdict.Settled settled
                    ? String.format(Locale.ROOT, "%s %s", settled.mark().value().toPlainString(), settled.basis())
                    : ((Verdict.Open) verdict).need().name();
        } catch (ProblemException e) {
            return "refused";
        }
    }
}
