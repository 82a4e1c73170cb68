package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.calendar.TestCalendars.CITY;

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
    void namesEveryDateFromReceiptToDueOnce(@ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Deadline deadline = CITY.due(term, from, cutOff);

        assertThat(TestCalendars.dates(deadline))
                .containsExactlyElementsOf(
                        date(from).datesUntil(date(deadline.due()).plusDays(1)).toList());
    }

    @Property
    void givesEveryDateAReasonInBothLanguages(@ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        assertThat(CITY.due(term, from, cutOff).trace()).allSatisfy(day -> {
            assertThat(day.whyVi()).isNotBlank();
            assertThat(day.whyEn()).isNotBlank();
            assertThat(day.kind()).isEqualTo(CITY.day(day.date()).kind());
        });
    }

    @Property
    void countsTheMinutesOfATermInHoursExactly(@ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Assume.that(term.inHours());

        assertThat(CITY.due(term, from, cutOff).trace().stream()
                        .mapToInt(TracedDay::countedMinutes)
                        .sum())
                .isEqualTo(term.minutes());
    }

    @Property
    void countsTheDaysOfATermInDaysExactly(@ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        Assume.that(!term.inHours());

        assertThat(CITY.due(term, from, cutOff).trace().stream()
                        .filter(day -> day.dayNumber() > 0)
                        .map(TracedDay::dayNumber))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, term.daysTouched()).boxed().toList());
    }

    @Property
    void countsNoMinuteOnADayOff(@ForAll Term term, @ForAll Instant from, @ForAll LocalTime cutOff) {
        assertThat(CITY.due(term, from, cutOff).trace())
                .filteredOn(day -> day.kind().isDayOff())
                .allSatisfy(day -> assertThat(day.countedMinutes()).isZero());
    }

    private static LocalDate date(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
