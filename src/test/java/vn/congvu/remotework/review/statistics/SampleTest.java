package vn.congvu.remotework.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final double SURE = 0.95;

    /** Student's sleep data (1908); R: t.test(extra ~ group, data = sleep) gives t interval −3.365 … 0.205, df 17.776. */
    private static final Sample FIRST = Sample.of(List.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0));

    private static final Sample SECOND = Sample.of(List.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));

    @Test
    void welchAsPublished() {
        Difference difference = FIRST.minus(SECOND, SURE);

        assertThat(FIRST.freedom(SECOND)).isCloseTo(17.776, within(0.001));
        assertThat(difference.estimate()).isCloseTo(-1.58, within(1e-9));
        assertThat(difference.interval().low()).isCloseTo(-3.3654832, within(1e-6));
        assertThat(difference.interval().high()).isCloseTo(0.2054832, within(1e-6));
        assertThat(difference.isShown()).isFalse();
    }

    @Test
    void studentAsPublished() {
        assertThat(FIRST.mean()).isCloseTo(0.75, within(1e-9));
        assertThat(FIRST.deviation()).isCloseTo(1.789010, within(1e-6));
        assertThat(FIRST.interval(SURE).low()).isCloseTo(-0.5297804, within(1e-6));
        assertThat(FIRST.interval(SURE).high()).isCloseTo(2.0297804, within(1e-6));
    }

    @Property(tries = 200)
    void partsPooledAreTheWhole(@ForAll("values") List<Double> one, @ForAll("values") List<Double> other) {
        Sample whole = Sample.of(Stream.concat(one.stream(), other.stream()).toList());
        Sample pooled = Sample.pooled(List.of(Sample.of(one), Sample.of(other)));

        assertThat(pooled.size()).isEqualTo(whole.size());
        assertThat(pooled.mean()).isCloseTo(whole.mean(), within(1e-9));
        assertThat(pooled.deviation()).isCloseTo(whole.deviation(), within(1e-7));
    }

    @Property(tries = 200)
    void theOtherWayRoundIsTheSameWithTheOtherSign(
            @ForAll("values") List<Double> one, @ForAll("values") List<Double> other) {
        Difference there = Sample.of(one).minus(Sample.of(other), SURE);
        Difference back = Sample.of(other).minus(Sample.of(one), SURE);

        assertThat(there.interval().contains(there.estimate())).isTrue();
        assertThat(back.interval().low()).isCloseTo(-there.interval().high(), within(1e-9));
        assertThat(back.interval().high()).isCloseTo(-there.interval().low(), within(1e-9));
    }

    @Test
    void withoutScatterThereIsNothingToBeUnsureAbout() {
        Difference difference = new Sample(8, 0, 5).minus(new Sample(7, 0, 5), SURE);

        assertThat(difference.interval()).isEqualTo(new Interval(1, 1));
        assertThat(difference.isShown()).isTrue();
    }

    @Test
    void oneMeasurementSaysNothingAboutScatter() {
        Sample one = Sample.of(List.of(8.0));

        assertThatThrownBy(() -> one.interval(SURE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIRST.minus(one, SURE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Double>> values() {
        return Arbitraries.doubles()
                .between(-50, 50)
                .ofScale(3)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }
}
