package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Receipts.class)
class WorkingTimeProperties {

    @Property
    void plusAndWorkedAreInverse(@ForAll Office office, @ForAll Instant from, @ForAll Duration working) {
        assertThat(office.calendar().worked(from, office.calendar().plusWorking(from, working)))
                .isEqualTo(working);
    }

    @Property
    void minusGoesBackWhatPlusWentForward(@ForAll Office office, @ForAll Instant from, @ForAll Duration working) {
        Instant later = office.calendar().plusWorking(from, working);
        Instant back = office.calendar().minusWorking(later, working);

        assertThat(office.calendar().worked(back, later)).isEqualTo(working);
        assertThat(office.calendar().isOpen(back)).isTrue();
    }

    @Property
    void plusArrivesAtAWorkingMomentNotBefore(@ForAll Office office, @ForAll Instant from, @ForAll Duration working) {
        Instant to = office.calendar().plusWorking(from, working);

        assertThat(office.calendar().isOpen(to)).isTrue();
        assertThat(to).isAfterOrEqualTo(from);
    }

    @Property
    void plusInTwoStepsIsPlusAtOnce(
            @ForAll Office office, @ForAll Instant from, @ForAll Duration one, @ForAll Duration other) {
        Instant twoSteps = office.calendar().plusWorking(office.calendar().plusWorking(from, one), other);

        assertThat(office.calendar().worked(from, twoSteps)).isEqualTo(one.plus(other));
    }

    @Property
    void workedAddsUp(@ForAll Office office, @ForAll Instant one, @ForAll Instant two, @ForAll Instant three) {
        Instant[] ordered = Stream.of(one, two, three).sorted().toArray(Instant[]::new);

        assertThat(office.calendar()
                        .worked(ordered[0], ordered[1])
                        .plus(office.calendar().worked(ordered[1], ordered[2])))
                .isEqualTo(office.calendar().worked(ordered[0], ordered[2]));
    }

    @Property
    void noWorkingTimePassesBeforeTheFirstWorkingMoment(@ForAll Office office, @ForAll Instant from) {
        Instant first = office.calendar().firstWorkingMoment(from);

        assertThat(office.calendar().worked(from, first)).isZero();
        assertThat(office.calendar().isOpen(first)).isTrue();
    }
}
