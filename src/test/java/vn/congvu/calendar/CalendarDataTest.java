package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congvu.calendar.TestCalendars.HOURS;
import static vn.congvu.calendar.TestCalendars.edition;
import static vn.congvu.calendar.TestCalendars.holidays;
import static vn.congvu.calendar.TestCalendars.hours;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contradictory data are refused as a whole, naming file, line and reason. */
class CalendarDataTest {

    private static final String CULTURE_DAY = "2026-11-24,HOLIDAY,Ngày Văn hóa,Culture Day,OFFICIAL,NQ 28,";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24,HOLIDAY,Lễ,Feast,OFFICIAL,NQ,                | 2026-11-24 is listed in line 2 already",
                "2026-11-24,SWAP_OFF,Nghỉ,Off,OFFICIAL,NQ,               | 2026-11-24 is listed in line 2 already",
                "2026-11-24,LOCAL_CLOSURE,Nghỉ,Off,OFFICIAL,NQ,26740     | 2026-11-24 is listed in line 2 already",
                "2026-11-25,SWAP_WORK,Làm bù,Make-up,OFFICIAL,NQ,        | 2026-11-25 is a working day anyway",
                "2026-11-28,SWAP_OFF,Nghỉ,Off,OFFICIAL,NQ,               | 2026-11-28 is a weekly day off anyway",
                "2026-11-29,COMP_OFF,Nghỉ bù,Off,OFFICIAL,NQ,            | 2026-11-29 is a weekly day off anyway",
                "2026-11-25,WORKING,Làm,Work,OFFICIAL,NQ,                | WORKING is an ordinary day",
                "2026-11-28,WEEKLY_OFF,Nghỉ,Off,OFFICIAL,NQ,             | WEEKLY_OFF is an ordinary day",
                "2026-11-25,HOLIDAY,Lễ,Feast,OFFICIAL,NQ,26740           | only a LOCAL_CLOSURE can be that of one unit",
                "25/11/2026,HOLIDAY,Lễ,Feast,OFFICIAL,NQ,                | date says “25/11/2026”, expected is 2026-11-24",
                "2026-11-31,HOLIDAY,Lễ,Feast,OFFICIAL,NQ,                | date says “2026-11-31”",
                "2026-11-25,FEAST,Lễ,Feast,OFFICIAL,NQ,                  | kind says “FEAST”, expected is WORKING | ",
                "2026-11-25,HOLIDAY,Lễ,Feast,MAYBE,NQ,                   | status says “MAYBE”",
                "2026-11-25,HOLIDAY,,Feast,OFFICIAL,NQ,                  | there is no value for name_vi",
                "2026-11-25,HOLIDAY,Lễ,Feast,OFFICIAL,,                  | there is no value for basis",
                "2026-11-25,HOLIDAY,Lễ                                   | the number of cells differs from the header",
                "2029-11-25,HOLIDAY,Lễ,Feast,OFFICIAL,NQ,                | the year 2027 is missing between 2026 and 2029",
                "2028-11-24,LOCAL_CLOSURE,Nghỉ,Off,OFFICIAL,NQ,26740     | the year 2028 is missing"
            })
    void refusesADay(String row, String reason) {
        RefusedCalendarData refusal = refusal(holidays(CULTURE_DAY, row), HOURS);

        assertThat(refusal.file()).isEqualTo("holidays.csv");
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.messageEn()).startsWith("holidays.csv, line 3: ").contains(reason);
        assertThat(refusal.messageVi()).startsWith("holidays.csv, dòng 3: ").hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*,MON,WORK,08:00-12:00,2026-01-01,,cơ sở               | already in force in line 2",
                "*,FRI,RECEIPT,16:00-18:00,2026-01-01,,cơ sở            | already in force in line 2",
                "X,MON-FRI,WORK,08:00-12:00 11:00-17:00,2026-01-01,,cơ sở | sessions must be in order",
                "X,MON-FRI,WORK,13:00-17:00 07:30-11:30,2026-01-01,,cơ sở | sessions must be in order",
                "X,MON-FRI,WORK,17:00-13:00,2026-01-01,,cơ sở           | sessions says “17:00-13:00”",
                "X,MON-FRI,WORK,07:30-25:00,2026-01-01,,cơ sở           | sessions says “07:30-25:00”",
                "X,MON-FRI,WORK,morning,2026-01-01,,cơ sở               | sessions says “morning”",
                "X,FRI-MON,WORK,07:30-11:30,2026-01-01,,cơ sở           | weekdays says “FRI-MON”",
                "X,T2-T6,WORK,07:30-11:30,2026-01-01,,cơ sở             | weekdays says “T2-T6”",
                "X,MON,PARTY,07:30-11:30,2026-01-01,,cơ sở              | purpose says “PARTY”",
                "X,MON,WORK,07:30-11:30,2026-01-01,2025-01-01,cơ sở     | valid_to is before valid_from",
                "X,MON,WORK,07:30-11:30,,,cơ sở                         | there is no value for valid_from",
                "X,MON,WORK,07:30-11:30,2026-01-01,,                    | there is no value for basis"
            })
    void refusesOpeningHours(String row, String reason) {
        RefusedCalendarData refusal = refusal(holidays(CULTURE_DAY), hours(row));

        assertThat(refusal.messageEn())
                .startsWith("opening-hours.csv, line 3: ")
                .contains(reason);
        assertThat(refusal.messageVi()).startsWith("opening-hours.csv, dòng 3: ");
    }

    @Test
    void refusesYearsWithoutOpeningHours() {
        assertThat(refusal(holidays(CULTURE_DAY), HOURS.replace("2024-01-01", "2026-06-01")))
                .hasMessageContaining("no opening hours for all units (*) in the week of 2026-01-01");
    }

    @Test
    void refusesAnEmptyFileAndAWrongHeader() {
        assertThat(refusal(holidays(), HOURS)).hasMessage("holidays.csv, line 1: there are no days");
        assertThat(refusal("ngày,loại\n2026-11-24,HOLIDAY\n", HOURS))
                .hasMessageStartingWith("holidays.csv, line 1: the header must have the columns date, kind");
    }

    @Test
    void acceptsTouchingPeriodsOfDifferentHours() {
        WorkingCalendar calendar = edition(
                        holidays(CULTURE_DAY),
                        hours(
                                "X,MON-FRI,WORK,08:00-12:00,2026-01-01,2026-06-30,cơ sở",
                                "X,MON-FRI,WORK,09:00-12:00,2026-07-01,,cơ sở"))
                .forUnit("X");
        assertThat(calendar.day(TestCalendars.on("30/6/2026")).minutes()).isEqualTo(240);
        assertThat(calendar.day(TestCalendars.on("1/7/2026")).minutes()).isEqualTo(180);
    }

    private static RefusedCalendarData refusal(String holidays, String hours) {
        return catchThrowableOfType(RefusedCalendarData.class, () -> edition(holidays, hours));
    }
}
