package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.calendar.TestCalendars.CITY;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.term;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHourTermTest {

    @ParameterizedTest(name = "{0} received {1} is due {2}: {3}")
    @CsvSource({
        "PT2H,    16/11/2026 08:00,    16/11/2026 10:00,    within the morning",
        "PT2H,    16/11/2026 10:30,    16/11/2026 14:00,    the lunch break does not count",
        "PT1H,    16/11/2026 10:30,    16/11/2026 11:30,    may end exactly at a closing hour",
        "PT8H,    16/11/2026 07:30,    16/11/2026 17:00,    a whole day ends at its closing hour",
        "PT1M,    16/11/2026 11:30,    16/11/2026 13:01,    received at the closing instant",
        "PT1M,    16/11/2026 17:00,    17/11/2026 07:31,    received at the evening's closing instant",
        "PT4H30M, 16/11/2026 13:00,    17/11/2026 08:00,    over night",
        "PT8H,    16/11/2026 10:00:30, 17/11/2026 10:00:30, no second is lost",
        "PT1M,    16/11/2026 16:59:40, 17/11/2026 07:30:40, no second is lost over night",
        "PT1H,    14/11/2026 10:00,    16/11/2026 08:30,    received on Saturday",
        "PT2H,    21/8/2026 16:00,     22/8/2026 08:30,     the swapped Saturday has its hours",
        "PT16H,   21/8/2026 07:30,     22/8/2026 17:00,     and all eight of them",
        "PT4H,    31/12/2026 15:00,    4/1/2027 09:30,      the year ends on a long weekend"
    })
    void runInsideOpeningHoursOnly(String term, String from, String due, String why) {
        assertThat(CITY.due(term(term), at(from)).due()).as(why).isEqualTo(at(due));
    }

    @Test
    void startAtTheNextWorkingDayAfterTheCutOff() {
        Deadline deadline = CITY.due(term("PT2H"), at("16/11/2026 15:30"), LocalTime.of(15, 0));
        assertThat(deadline.countedFrom()).isEqualTo(at("17/11/2026 07:30"));
        assertThat(deadline.due()).isEqualTo(at("17/11/2026 09:30"));
    }
}
