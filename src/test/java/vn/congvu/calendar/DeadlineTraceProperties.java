package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Receipts.class)
class DeadlineTraceProperties {

    @Property
    void namesEveryDateFromReceiptToDueOnce(
            @ForAll Office office, @ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Deadline deadline = office.calendar().due(term, from, cutOff);

        assertThat(TestCalendars.dates(deadline))
                .containsExactlyElementsOf(
                        date(from).datesUntil(date(deadline.due()).plusDays(1)).toList());
    }

    @Property
    void givesEveryDateAReasonInBothLanguages(
            @ForAll Office office, @ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        assertThat(office.calendar().due(term, from, cutOff).trace()).allSatisfy(day -> {
            assertThat(day.whyVi()).isNotBlank();
            assertThat(day.whyEn()).isNotBlank();
            assertThat(day.kind()).isEqualTo(office.calendar().day(day.date()).kind());
        });
    }

    @Property
    void countsTheMinutesOfATermInHoursExactly(
            @ForAll Office office, @ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Assume.that(term.inHours());

        assertThat(office.calendar().due(term, from, cutOff).trace().stream()
                        .mapToInt(TracedDay::countedMinutes)
                        .sum())
                .isEqualTo(term.minutes());
    }

    @Property
    void countsTheDaysOfATermInDaysExactly(
            @ForAll Office office, @ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Assume.that(!term.inHours());

        assertThat(office.calendar().due(term, from, cutOff).trace().stream()
                        .filter(day -> day.dayNumber() > 0)
                        .map(TracedDay::dayNumber))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, term.daysTouched()).boxed().toList());
    }

    @Property
    void countsNoMinuteOnADayOff(
            @ForAll Office office, @ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        assertThat(office.calendar().due(term, from, cutOff).trace())
                .filteredOn(day -> day.kind().isDayOff())
                .allSatisfy(day -> assertThat(day.countedMinutes()).isZero());
    }

    private static LocalDate date(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
