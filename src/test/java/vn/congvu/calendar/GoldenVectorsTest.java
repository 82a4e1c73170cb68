package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.term;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Deadlines worked out by hand from the texts, computed on the calendar the product ships. */
class GoldenVectorsTest {

    private final WorkingCalendar calendar = new WorkingCalendars().current();

    @Test
    void fiveWorkingDaysAcrossTet() {
        // given a dossier accepted on Thursday before Tết, Friday 13 being day 1
        Deadline deadline = calendar.due(term("P5D"), at("12/2/2026 10:00"));

        // then the free week passes uncounted
        assertThat(deadline.due()).isEqualTo(at("26/2/2026 17:00"));
    }

    @Test
    void eightWorkingHoursAcrossNationalDay() {
        // given one hour left on Friday, the break lasting until Wednesday
        Deadline deadline = calendar.due(term("PT8H"), at("28/8/2026 16:00"));

        // then seven hours remain for Thursday
        assertThat(deadline.due()).isEqualTo(at("3/9/2026 16:00"));
    }

    @Test
    void oneWorkingDayEndsOnASwappedSaturday() {
        assertThat(calendar.due(term("P1D"), at("21/8/2026 09:00")).due()).isEqualTo(at("22/8/2026 17:00"));
    }

    @Test
    void threeWorkingDaysAcrossCultureDay() {
        assertThat(calendar.due(term("P3D"), at("23/11/2026 09:00")).due()).isEqualTo(at("27/11/2026 17:00"));
    }

    @Test
    void certificationAfterTheCutOffIsDueOnTheNextWorkingDay() {
        // given Friday after 15:00, the Monday compensating Hung Kings' Day on a Sunday
        Deadline deadline = calendar.due(term("P0D"), at("24/4/2026 15:10"), LocalTime.of(15, 0));

        // then it counts from Tuesday's opening and is due the same day
        assertThat(deadline.countedFrom()).isEqualTo(at("28/4/2026 07:30"));
        assertThat(deadline.due()).isEqualTo(at("28/4/2026 17:00"));
    }

    @Test
    void calendarDaysEndingOnASundayMoveToMonday() {
        assertThat(calendar.due(term("P7CD"), at("8/11/2026 09:00")).due())
                .as("received on a Sunday: counts from Monday 9, ends on Monday 16")
                .isEqualTo(at("16/11/2026 17:00"));
        assertThat(calendar.due(term("P9CD"), at("13/11/2026 09:00")).due())
                .as("received on Friday 13: ends on Sunday 22, moves to Monday 23")
                .isEqualTo(at("23/11/2026 17:00"));
    }
}
