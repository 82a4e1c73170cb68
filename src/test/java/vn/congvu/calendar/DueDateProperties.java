package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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

    @Property(tries = 400)
    void aDayOffMoreNeverMakesADueDateEarlier(
            @ForAll Office office,
            @ForAll Term term,
            @ForAll Instant from,
            @ForAll LocalTime cutOff,
            @ForAll @Size(min = 1, max = 8) Set<@IntRange(max = 60) Integer> daysLater) {
        // given closures on some working days from the receipt on
        List<LocalDate> closed = daysLater.stream()
                .map(days -> LocalDate.ofInstant(from, WorkingCalendar.ZONE).plusDays(days))
                .filter(date -> office.calendar().day(date).kind() == DayKind.WORKING)
                .toList();

        Instant due = office.calendar().due(term, from, cutOff).due();
        Instant dueWithMoreDaysOff =
                office.closedAlsoOn(closed).due(term, from, cutOff).due();

        assertThat(dueWithMoreDaysOff).isAfterOrEqualTo(due);
    }

    @Property
    void splittingATermInDaysChangesNothing(
            @ForAll Office office,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second,
            @ForAll boolean half,
            @ForAll Instant from) {
        Instant handedOver =
                office.calendar().due(Term.ofWorkingDays(first, false), from).due();

        assertThat(office.calendar()
                        .due(Term.ofWorkingDays(second, half), handedOver)
                        .due())
                .isEqualTo(office.calendar()
                        .due(Term.ofWorkingDays(first + second, half), from)
                        .due());
    }

    @Property
    void splittingATermInHoursChangesNothing(
            @ForAll Office office,
            @ForAll @IntRange(min = 1, max = 9999) int first,
            @ForAll @IntRange(min = 1, max = 9999) int second,
            @ForAll Instant from) {
        Instant handedOver =
                office.calendar().due(Term.ofWorkingMinutes(first), from).due();

        assertThat(office.calendar()
                        .due(Term.ofWorkingMinutes(second), handedOver)
                        .due())
                .isEqualTo(office.calendar()
                        .due(Term.ofWorkingMinutes(first + second), from)
                        .due());
    }

    @Property
    void aTermInHoursIsThatMuchWorkingTime(
            @ForAll Office office, @ForAll @IntRange(min = 1, max = 9999) int minutes, @ForAll Instant from) {
        Deadline deadline = office.calendar().due(Term.ofWorkingMinutes(minutes), from);

        assertThat(office.calendar().worked(from, deadline.due())).hasMinutes(minutes);
        assertThat(deadline.due()).isEqualTo(office.calendar().plusWorking(from, Duration.ofMinutes(minutes)));
    }

    @Property
    void aDueDateIsAWorkingMomentNotBeforeTheReceipt(
            @ForAll Office office, @ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Deadline deadline = office.calendar().due(term, from, cutOff);

        assertThat(deadline.countedFrom()).isAfterOrEqualTo(from);
        assertThat(deadline.due()).isAfterOrEqualTo(deadline.countedFrom());
        assertThat(office.calendar().isOpen(deadline.due())).isTrue();
    }

    @Property
    void aLaterReceiptIsNeverDueEarlier(
            @ForAll Office office,
            @ForAll Term term,
            @ForAll Instant one,
            @ForAll Instant other,
            @ForAll LocalTime cutOff) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(office.calendar().due(term, later, cutOff).due())
                .isAfterOrEqualTo(office.calendar().due(term, earlier, cutOff).due());
    }
}
