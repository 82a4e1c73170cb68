package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.calendar.TestCalendars.CITY;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Receipts.class)
class WorkingTimeProperties {

    @Property
    void plusAndWorkedAreInverse(@ForAll Instant from, @ForAll Duration working) {
        assertThat(CITY.worked(from, CITY.plusWorking(from, working))).isEqualTo(working);
    }

    @Property
    void minusGoesBackWhatPlusWentForward(@ForAll Instant from, @ForAll Duration working) {
        Instant later = CITY.plusWorking(from, working);
        Instant back = CITY.minusWorking(later, working);

        assertThat(CITY.worked(back, later)).isEqualTo(working);
        assertThat(CITY.isOpen(back)).isTrue();
    }

    @Property
    void plusArrivesAtAWorkingMomentNotBefore(@ForAll Instant from, @ForAll Duration working) {
        Instant to = CITY.plusWorking(from, working);

        assertThat(CITY.isOpen(to)).isTrue();
        assertThat(to).isAfterOrEqualTo(from);
    }

    @Property
    void plusInTwoStepsIsPlusAtOnce(@ForAll Instant from, @ForAll Duration one, @ForAll Duration other) {
        Instant twoSteps = CITY.plusWorking(CITY.plusWorking(from, one), other);

        assertThat(CITY.worked(from, twoSteps)).isEqualTo(one.plus(other));
    }

    @Property
    void workedAddsUp(@ForAll Instant one, @ForAll Instant two, @ForAll Instant three) {
        Instant[] ordered = Stream.of(one, two, three).sorted().toArray(Instant[]::new);

        assertThat(CITY.worked(ordered[0], ordered[1]).plus(CITY.worked(ordered[1], ordered[2])))
                .isEqualTo(CITY.worked(ordered[0], ordered[2]));
    }

    @Property
    void noWorkingTimePassesBeforeTheFirstWorkingMoment(@ForAll Instant from) {
        Instant first = CITY.firstWorkingMoment(from);

        assertThat(CITY.worked(from, first)).isZero();
        assertThat(CITY.isOpen(first)).isTrue();
    }
}
