package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.calendar.TestCalendars.CITY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Receipts.class)
@Domain(DomainContext.Global.class)
class DueDateProperties {

    @Property
    void aDayOffMoreNeverMakesADueDateEarlier(
            @ForAll Term term,
            @ForAll Instant from,
            @ForAll LocalTime cutOff,
            @ForAll @Size(max = 8) Set<LocalDate> dates) {
        Instant due = CITY.due(term, from, cutOff).due();
        Instant dueWithMoreDaysOff =
                TestCalendars.closedAlsoOn(dates).due(term, from, cutOff).due();

        assertThat(dueWithMoreDaysOff).isAfterOrEqualTo(due);
    }

    @Property
    void splittingATermInDaysChangesNothing(
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second,
            @ForAll boolean half,
            @ForAll Instant from) {
        Instant handedOver = CITY.due(Term.ofWorkingDays(first, false), from).due();

        assertThat(CITY.due(Term.ofWorkingDays(second, half), handedOver).due())
                .isEqualTo(
                        CITY.due(Term.ofWorkingDays(first + second, half), from).due());
    }

    @Property
    void splittingATermInHoursChangesNothing(
            @ForAll @IntRange(min = 1, max = 9999) int first,
            @ForAll @IntRange(min = 1, max = 9999) int second,
            @ForAll Instant from) {
        Instant handedOver = CITY.due(Term.ofWorkingMinutes(first), from).due();

        assertThat(CITY.due(Term.ofWorkingMinutes(second), handedOver).due())
                .isEqualTo(CITY.due(Term.ofWorkingMinutes(first + second), from).due());
    }

    @Property
    void aTermInHoursIsThatMuchWorkingTime(@ForAll @IntRange(min = 1, max = 9999) int minutes, @ForAll Instant from) {
        Deadline deadline = CITY.due(Term.ofWorkingMinutes(minutes), from);

        assertThat(CITY.worked(from, deadline.due())).hasMinutes(minutes);
        assertThat(deadline.due()).isEqualTo(CITY.plusWorking(from, Duration.ofMinutes(minutes)));
    }

    @Property
    void aDueDateIsAWorkingMomentNotBeforeTheReceipt(
            @ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Deadline deadline = CITY.due(term, from, cutOff);

        assertThat(deadline.countedFrom()).isAfterOrEqualTo(from);
        assertThat(deadline.due()).isAfterOrEqualTo(deadline.countedFrom());
        assertThat(CITY.isOpen(deadline.countedFrom())).isTrue();
        assertThat(CITY.isOpen(deadline.due())).isTrue();
    }

    @Property
    void aLaterReceiptIsNeverDueEarlier(
            @ForAll Term term, @ForAll Instant one, @ForAll Instant other, @ForAll LocalTime cutOff) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(CITY.due(term, later, cutOff).due())
                .isAfterOrEqualTo(CITY.due(term, earlier, cutOff).due());
    }
}
