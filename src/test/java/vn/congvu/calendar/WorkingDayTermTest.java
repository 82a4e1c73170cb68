package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.calendar.TestCalendars.CITY;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.term;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayTermTest {

    private static final LocalTime THREE_O_CLOCK = LocalTime.of(15, 0);

    @ParameterizedTest(name = "{0} received {1} is due {2}: {3}")
    @CsvSource({
        "P1D,   16/11/2026 07:30, 17/11/2026 17:00, the start day is not counted",
        "P1D,   16/11/2026 17:00, 17/11/2026 17:00, the closing instant is still inside",
        "P1D,   16/11/2026 17:00:01, 18/11/2026 17:00, a second later counts on the next day",
        "P1D,   16/11/2026 06:00, 17/11/2026 17:00, before opening it counts at the opening",
        "P1D,   16/11/2026 12:00, 17/11/2026 17:00, in the lunch break it counts the same day",
        "P1D,   14/11/2026 10:00, 17/11/2026 17:00, on Saturday it counts on Monday",
        "P1D,   13/11/2026 19:00, 17/11/2026 17:00, on Friday evening it counts on Monday",
        "P5D,   13/11/2026 10:00, 20/11/2026 17:00, weekends are not counted",
        "P0.5D, 16/11/2026 10:00, 17/11/2026 11:30, half a day ends before lunch",
        "P3.5D, 16/11/2026 10:00, 20/11/2026 11:30, three days and a half",
        "P3.5D, 13/2/2026 10:00,  26/2/2026 11:30,  three days and a half across Tet",
        "P1D,   31/12/2025 10:00, 5/1/2026 17:00,   the year ends and 2 January is swapped",
        "P2D,   9/1/2026 10:00,   12/1/2026 17:00,  Saturday 10 January is worked",
        "P1D,   25/4/2025 10:00,  26/4/2025 17:00,  Saturday 26 April 2025 is worked",
        "P2D,   30/4/2024 10:00,  4/5/2024 17:00,   received on a holiday: 2 May is the start day",
        "P3D,   28/8/2026 10:00,  7/9/2026 17:00,   National Day with its swapped Monday"
    })
    void endsAtTheClosingHourOfTheLastDay(String term, String from, String due, String why) {
        assertThat(CITY.due(term(term), at(from)).due()).as(why).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "P0D received {0} counts from {1} and is due {2}")
    @CsvSource({
        "16/11/2026 10:00,    16/11/2026 10:00,    16/11/2026 17:00",
        "16/11/2026 15:00,    16/11/2026 15:00,    16/11/2026 17:00",
        "16/11/2026 15:00:01, 17/11/2026 07:30,    17/11/2026 17:00",
        "16/11/2026 15:10,    17/11/2026 07:30,    17/11/2026 17:00",
        "16/11/2026 18:00,    17/11/2026 07:30,    17/11/2026 17:00",
        "16/11/2026 12:10,    16/11/2026 13:00,    16/11/2026 17:00",
        "16/11/2026 05:00,    16/11/2026 07:30,    16/11/2026 17:00",
        "13/11/2026 15:10,    16/11/2026 07:30,    16/11/2026 17:00",
        "15/11/2026 15:10,    16/11/2026 07:30,    16/11/2026 17:00",
        "15/11/2026 09:00,    16/11/2026 07:30,    16/11/2026 17:00"
    })
    void sameDayWithACutOffAtThree(String from, String countedFrom, String due) {
        Deadline deadline = CITY.due(term("P0D"), at(from), THREE_O_CLOCK);
        assertThat(deadline.countedFrom()).isEqualTo(at(countedFrom));
        assertThat(deadline.due()).isEqualTo(at(due));
    }

    @Test
    void withoutACutOffTheSameDayLastsUntilClosing() {
        assertThat(CITY.due(term("P0D"), at("16/11/2026 16:59")).due()).isEqualTo(at("16/11/2026 17:00"));
    }

    @Test
    void theCutOffMovesTheStartDayOfEveryTerm() {
        assertThat(CITY.due(term("P3D"), at("16/11/2026 15:10"), THREE_O_CLOCK).due())
                .isEqualTo(at("20/11/2026 17:00"));
    }

    @Test
    void fiveDaysAreNotFortyHours() {
        // given the same receipt in the middle of a morning
        Instant received = at("16/11/2026 10:00");

        // then days end at a closing hour and hours at the minute of receipt
        assertThat(CITY.due(term("P5D"), received).due()).isEqualTo(at("23/11/2026 17:00"));
        assertThat(CITY.due(term("PT40H"), received).due()).isEqualTo(at("23/11/2026 10:00"));
    }
}
