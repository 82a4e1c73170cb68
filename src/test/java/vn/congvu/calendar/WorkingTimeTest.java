package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.congvu.calendar.TestCalendars.CITY;
import static vn.congvu.calendar.TestCalendars.at;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "16/11/2026 07:30, true", "16/11/2026 07:29:59, false", "16/11/2026 11:30, true", "16/11/2026 11:30:01, false",
        "16/11/2026 13:00, true", "16/11/2026 17:00, true", "16/11/2026 17:00:01, false", "14/11/2026 10:00, false",
        "22/8/2026 10:00, true", "24/11/2026 10:00, false"
    })
    void isOpenFromOpeningToClosingInstant(String at, boolean open) {
        assertThat(CITY.isOpen(at(at))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "16/11/2026 09:12:34, 16/11/2026 09:12:34",
        "16/11/2026 11:30, 16/11/2026 11:30",
        "16/11/2026 11:45, 16/11/2026 13:00",
        "16/11/2026 03:00, 16/11/2026 07:30",
        "13/2/2026 18:00, 23/2/2026 07:30",
        "21/8/2026 18:00, 22/8/2026 07:30"
    })
    void firstWorkingMomentIsNowOrTheNextOpening(String from, String moment) {
        assertThat(CITY.firstWorkingMoment(at(from))).isEqualTo(at(moment));
    }

    @ParameterizedTest
    @CsvSource({
        "16/11/2026 07:30, 16/11/2026 17:00, PT8H",
        "16/11/2026 11:00, 16/11/2026 13:30, PT1H",
        "16/11/2026 11:30, 16/11/2026 13:00, PT0S",
        "13/11/2026 16:00, 16/11/2026 08:30, PT2H",
        "16/11/2026 10:00:20, 16/11/2026 10:01:05, PT45S",
        "12/2/2026 17:00, 26/2/2026 17:00, PT40H",
        "1/1/2026 00:00, 31/12/2026 23:59, PT1992H"
    })
    void workedIsWhatLiesInsideOpeningHours(String from, String to, Duration worked) {
        assertThat(CITY.worked(at(from), at(to))).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "16/11/2026 16:00, PT1H, 16/11/2026 17:00",
        "16/11/2026 16:00, PT1H0.5S, 17/11/2026 07:30:00",
        "16/11/2026 16:00, PT2H, 17/11/2026 08:30",
        "16/11/2026 12:00, PT0S, 16/11/2026 13:00",
        "16/11/2026 11:30, PT0S, 16/11/2026 11:30"
    })
    void plusWorkingEndsAtAClosingHour(String from, Duration working, String to) {
        assertThat(CITY.plusWorking(at(from), working).getEpochSecond()).isEqualTo(at(to).getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({
        "16/11/2026 09:00, PT30M, 16/11/2026 08:30",
        "16/11/2026 17:00, PT8H, 16/11/2026 07:30",
        "16/11/2026 08:30, PT2H, 13/11/2026 16:00",
        "16/11/2026 12:00, PT0S, 16/11/2026 11:30",
        "15/11/2026 12:00, PT4H, 13/11/2026 13:00"
    })
    void minusWorkingGoesBackToAnOpeningHour(String from, Duration working, String to) {
        assertThat(CITY.minusWorking(at(from), working)).isEqualTo(at(to));
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.worked(at("16/11/2026 10:00"), at("16/11/2026 09:59")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.plusWorking(at("16/11/2026 10:00"), Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.minusWorking(at("16/11/2026 10:00"), Duration.ofMinutes(-1)));
    }
}
