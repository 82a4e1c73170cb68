package vn.congvu.dossier.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;

class OfficeDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T10:20, 2026-03-11, on a working day",
        "2026-03-11T17:00, 2026-03-12, after closing time",
        "2026-03-15T09:00, 2026-03-16, on a Sunday",
        "2026-02-18T09:00, 2026-02-23, during Tết",
    })
    void todayIsThePresentOrTheNextWorkingDay(String now, LocalDate today, String when) {
        assertThat(playedAt(now).day(0)).as(when).isEqualTo(today);
    }

    @Test
    void daysBeforeAndAfterAreWorkingDays() {
        OfficeDays days = playedAt("2026-02-23T07:40");

        assertThat(days.day(-1)).as("the Friday before Tết").isEqualTo("2026-02-13");
        assertThat(days.day(5)).isEqualTo("2026-03-02");
    }

    @Test
    void momentsAreToldFromThatDay() {
        OfficeDays days = playedAt("2026-03-15T09:00");

        assertThat(days.at(When.parse("-1 14:10"))).isEqualTo(instant("2026-03-13T14:10"));
        assertThat(days.at(When.parse("5h30m ago"))).isEqualTo(instant("2026-03-13T10:00"));
    }

    @ParameterizedTest
    @CsvSource({"-1 12:15", "-1 06:00", "-1 17:01"})
    void nobodyWorksOutsideOpeningHours(String moment) {
        assertThatThrownBy(() -> playedAt("2026-03-11T10:20").at(When.parse(moment)))
                .isInstanceOf(UnreadableScenario.class);
    }

    private static OfficeDays playedAt(String now) {
        return new OfficeDays(new WorkingCalendars().current(), instant(now));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
