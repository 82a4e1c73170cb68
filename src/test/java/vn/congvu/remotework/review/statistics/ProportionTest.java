package vn.congvu.remotework.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    private static final double SURE = 0.95;

    /** Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonAsPublished(int positive, int total, double low, double high) {
        Interval interval = new Proportion(positive, total).wilson(SURE);

        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }

    /** Newcombe, Interval estimation for the difference between independent proportions (1998), table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void newcombeAsPublished(int after, int ofAfter, int before, int ofBefore, double low, double high) {
        Interval interval = new Proportion(after, ofAfter)
                .minus(new Proportion(before, ofBefore), SURE)
                .interval();

        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }

    @Property(tries = 300)
    void theIntervalsContainWhatTheyEstimate(@ForAll("some") Proportion one, @ForAll("some") Proportion other) {
        assertThat(one.wilson(SURE).contains(one.rate())).isTrue();
        Difference difference = one.minus(other, SURE);
        assertThat(difference.interval().contains(difference.estimate())).isTrue();
    }

    @Property(tries = 300)
    void tenTimesAsManyCasesSayMore(@ForAll("some") Proportion one, @ForAll("some") Proportion other) {
        assertThat(tenfold(one).wilson(SURE).width())
                .isLessThan(one.wilson(SURE).width());
        assertThat(tenfold(one).minus(tenfold(other), SURE).interval().width())
                .isLessThan(one.minus(other, SURE).interval().width());
    }

    @Property(tries = 300)
    void theOtherWayRoundIsTheSameWithTheOtherSign(@ForAll("some") Proportion one, @ForAll("some") Proportion other) {
        Difference there = one.minus(other, SURE);
        Difference back = other.minus(one, SURE);

        assertThat(back.estimate()).isCloseTo(-there.estimate(), within(1e-12));
        assertThat(back.interval().low()).isCloseTo(-there.interval().high(), within(1e-12));
        assertThat(back.interval().high()).isCloseTo(-there.interval().low(), within(1e-12));
    }

    @Property(tries = 100)
    void whoeverWantsToBeSurerGetsAWiderInterval(@ForAll("some") Proportion one) {
        assertThat(one.wilson(0.99).width()).isGreaterThan(one.wilson(0.90).width());
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, 0"})
    void whatIsNoProportionIsRefused(int positive, int total) {
        assertThatThrownBy(() -> new Proportion(positive, total)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"98, 100, 196, 200, 2", "50, 100, 50, 100, 50", "0, 40, 0, 40, 0"})
    void theSmallestCountExpectedIsThatOfTheRarerAnswerInTheSmallerGroup(
            int after, int ofAfter, int before, int ofBefore, double expected) {
        assertThat(new Proportion(after, ofAfter).smallestExpected(new Proportion(before, ofBefore)))
                .isCloseTo(expected, within(1e-9));
    }

    @Provide
    Arbitrary<Proportion> some() {
        return Arbitraries.integers()
                .between(1, 2000)
                .flatMap(total ->
                        Arbitraries.integers().between(0, total).map(positive -> new Proportion(positive, total)));
    }

    private static Proportion tenfold(Proportion one) {
        return new Proportion(10 * one.positive(), 10 * one.total());
    }
}
