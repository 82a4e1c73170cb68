package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congvu.calendar.TestCalendars.HOLIDAYS;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.edition;
import static vn.congvu.calendar.TestCalendars.hours;
import static vn.congvu.calendar.TestCalendars.on;
import static vn.congvu.calendar.TestCalendars.term;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnitCalendarsTest {

    @Test
    void theShippedVersionIsCurrent() {
        WorkingCalendars calendars = new WorkingCalendars();

        assertThat(calendars.current().version()).isEqualTo("2026.11");
        assertThat(calendars.version("2026.11")).isSameAs(calendars.current());
        assertThat(calendars.forUnit("26740", "2026.11")).isSameAs(calendars.forUnit("26740"));
    }

    @Test
    void anUnknownVersionIsRefusedNamingThePublishedOnes() {
        assertThatThrownBy(() -> new WorkingCalendars().version("1999"))
                .isInstanceOf(UnknownCalendarVersion.class)
                .hasMessageContaining("1999")
                .hasMessageContaining("2026.11");
    }

    @Test
    void unitsWithoutEntriesShareTheCitysCalendar() {
        WorkingCalendars calendars = new WorkingCalendars();

        assertThat(calendars.forUnit("26740-VHXH")).isSameAs(calendars.current());
    }

    @Test
    void aUnitsOwnHoursReplaceTheCitysWeekdayByWeekday() {
        // given a ward that closes early on Fridays
        CalendarEdition edition =
                edition(HOLIDAYS, hours("26740,FRI,WORK,07:30-11:30 13:00-16:00,2024-01-01,,Thông báo thử"));
        WorkingCalendar ward = edition.forUnit("26740");

        // then Friday is shorter and Thursday is not
        assertThat(ward.due(term("P1D"), at("19/11/2026 10:00")).due()).isEqualTo(at("20/11/2026 16:00"));
        assertThat(ward.due(term("P1D"), at("18/11/2026 10:00")).due()).isEqualTo(at("19/11/2026 17:00"));
        assertThat(ward.due(term("P0.5D"), at("19/11/2026 10:00")).due())
                .as("half of seven hours")
                .isEqualTo(at("20/11/2026 11:00"));
        assertThat(edition.forUnit("26740-VHXH"))
                .as("its divisions work the same hours")
                .isSameAs(ward);
        assertThat(edition.forUnit("27139")).isSameAs(edition.forEverybody());
    }

    @Test
    void ownHoursHoldOnlyWhileTheyAreInForce() {
        WorkingCalendar ward = edition(
                        HOLIDAYS,
                        hours("26740,MON-FRI,WORK,08:00-12:00 13:00-17:00,2026-06-01,2026-08-31,Thông báo thử"))
                .forUnit("26740");

        assertThat(ward.isOpen(at("29/5/2026 07:45"))).isTrue();
        assertThat(ward.isOpen(at("1/6/2026 07:45"))).isFalse();
        assertThat(ward.isOpen(at("1/6/2026 11:45"))).isTrue();
        assertThat(ward.isOpen(at("22/8/2026 11:45")))
                .as("the swapped Saturday too")
                .isTrue();
        assertThat(ward.isOpen(at("3/9/2026 07:45"))).isTrue();
    }

    @Test
    void aUnitMayBeClosedOnAWeekdayOrWorkOnSaturdayMorning() {
        WorkingCalendar ward = edition(
                        HOLIDAYS,
                        hours(
                                "26740,WED,WORK,CLOSED,2024-01-01,,Thông báo thử",
                                "26740,SAT,WORK,07:30-11:30,2024-01-01,,Thông báo thử"))
                .forUnit("26740");

        assertThat(ward.due(term("P1D"), at("17/11/2026 10:00")).due()).isEqualTo(at("19/11/2026 17:00"));
        assertThat(ward.due(term("P1D"), at("20/11/2026 10:00")).due()).isEqualTo(at("21/11/2026 11:30"));
        assertThat(ward.worked(at("16/11/2026 00:00"), at("22/11/2026 00:00"))).isEqualTo(Duration.ofHours(36));
        assertThat(ward.day(on("22/8/2026")).minutes())
                .as("a swapped Saturday has the hours of a weekday")
                .isEqualTo(480);
    }

    @Test
    void aSaturdayDeskReceivesWithoutMakingSaturdayAWorkingDay() {
        // given the ward whose site announces Saturday mornings, and everybody else
        WorkingCalendar ward = new WorkingCalendars().forUnit("27139");
        WorkingCalendar city = new WorkingCalendars().current();

        // then a Saturday receipt has its start day on Saturday, elsewhere on Monday
        assertThat(ward.due(term("P1D"), at("14/11/2026 09:00")).due()).isEqualTo(at("16/11/2026 17:00"));
        assertThat(city.due(term("P1D"), at("14/11/2026 09:00")).due()).isEqualTo(at("17/11/2026 17:00"));
        assertThat(ward.due(term("P0D"), at("14/11/2026 09:00")).due())
                .as("the same working day is Monday")
                .isEqualTo(at("16/11/2026 17:00"));

        // and so has what arrived when Friday was over
        assertThat(ward.due(term("P1D"), at("13/11/2026 18:00")).countedFrom()).isEqualTo(at("14/11/2026 07:30"));
        assertThat(ward.due(term("P1D"), at("14/11/2026 12:00")).countedFrom()).isEqualTo(at("16/11/2026 07:30"));

        // and no term gets shorter by it
        assertThat(ward.due(term("P1D"), at("13/11/2026 09:00")).due()).isEqualTo(at("16/11/2026 17:00"));
        assertThat(ward.due(term("PT1H"), at("14/11/2026 09:00")).due()).isEqualTo(at("16/11/2026 08:30"));
        assertThat(ward.isOpen(at("14/11/2026 09:00"))).isFalse();
        assertThat(ward.due(term("P1D"), at("22/8/2026 13:00")).due())
                .as("a swapped Saturday is an ordinary working day")
                .isEqualTo(at("24/8/2026 17:00"));
    }

    @Test
    void anEveningDeskReceivesForTheNextWorkingDay() {
        WorkingCalendar ward = edition(HOLIDAYS, hours("26740,TUE,RECEIPT,17:00-19:00,2024-01-01,,Thông báo thử"))
                .forUnit("26740");

        assertThat(ward.due(term("P0D"), at("17/11/2026 18:00")).due()).isEqualTo(at("18/11/2026 17:00"));
        assertThat(ward.due(term("P1D"), at("17/11/2026 18:00")).due()).isEqualTo(at("18/11/2026 17:00"));
        assertThat(ward.due(term("PT1H"), at("17/11/2026 18:00")).due()).isEqualTo(at("18/11/2026 08:30"));
    }

    @Test
    void aClosureOfOneUnitConcernsThatUnitAndItsDivisions() {
        CalendarEdition edition = edition(
                HOLIDAYS.replace("basis\n", "basis,unit\n").replaceAll("(?m)(?<!unit)$(?<=.)", ",")
                        + "2026-11-18,LOCAL_CLOSURE,Ngập nước,Flooding,OFFICIAL,Thông báo thử,26740\n"
                        + "2026-08-22,LOCAL_CLOSURE,Mất điện,Power cut,OFFICIAL,Thông báo thử,26740\n",
                TestCalendars.HOURS);

        Deadline deadline = edition.forUnit("26740-VHXH").due(term("P1D"), at("17/11/2026 10:00"));
        assertThat(deadline.due()).isEqualTo(at("19/11/2026 17:00"));
        assertThat(deadline.trace().get(1).whyVi()).isEqualTo("Đơn vị đóng cửa: Ngập nước (Thông báo thử)");
        assertThat(edition.forUnit("26740").isOpen(at("22/8/2026 10:00"))).isFalse();
        assertThat(edition.forEverybody().isOpen(at("18/11/2026 10:00"))).isTrue();
    }
}
