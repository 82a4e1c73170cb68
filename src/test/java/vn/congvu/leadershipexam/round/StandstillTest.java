package vn.congvu.leadershipexam.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.leadershipexam.round.ExamTrace.moment;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congvu.calendar.WorkingCalendars;

/** Terms get their working time back, hours of the exam stay hours; the order of the dates is kept. */
class StandstillTest {

    private static final ExamDays DAYS = new ExamDays(new WorkingCalendars().current());

    @Test
    void aTermGetsBackTheMinutesAndThePaperTheWholeDays() {
        // Tuesday 9:00 to Thursday 10:00: two days and an hour.
        Standstill standstill = between("2026-04-14T09:00", "2026-04-16T10:00");
        assertThat(after(standstill, "registrationCloses", "2026-04-20T17:00")).isEqualTo("2026-04-23T08:30");
        assertThat(after(standstill, "paperStarts", "2026-05-12T08:00")).isEqualTo("2026-05-14T08:00");
    }

    @Test
    void anHourThatPassedMeanwhileComesOnTheNextWorkingDay() {
        Standstill standstill = between("2026-05-15T07:45", "2026-05-15T08:15");
        assertThat(after(standstill, "paperStarts", "2026-05-15T08:00")).isEqualTo("2026-05-18T08:00");
    }

    @Test
    void aDefenceWaitsForTheTermOfTheProjects() {
        Standstill standstill = between("2026-07-06T09:00", "2026-07-06T11:00");
        Map<String, Instant> dates =
                Map.of("projectsDue", moment("2026-07-14T17:00"), "defenceStarts", moment("2026-07-15T08:00"));
        Map<String, Instant> moved = standstill.after(dates);
        assertThat(ExamTrace.local(moved.get("projectsDue"))).isEqualTo("2026-07-15T09:30");
        assertThat(ExamTrace.local(moved.get("defenceStarts"))).isEqualTo("2026-07-16T08:00");
    }

    @Test
    void anEveningAndAWeekendCostNothing() {
        Standstill standstill = between("2026-05-15T17:00", "2026-05-18T07:30");
        assertThat(after(standstill, "registrationCloses", "2026-05-20T17:00")).isEqualTo("2026-05-20T17:00");
        assertThat(after(standstill, "paperStarts", "2026-06-16T08:00")).isEqualTo("2026-06-16T08:00");
    }

    @Test
    void whatCameBeforeStaysAndWhatLiesBeyondThePublishedYearsStillMoves() {
        Standstill standstill = between("2026-04-14T07:30", "2026-04-14T17:00");
        assertThat(after(standstill, "registrationCloses", "2026-04-13T17:00")).isEqualTo("2026-04-13T17:00");
        assertThat(after(standstill, "defenceStarts", "2039-03-04T08:00")).isEqualTo("2039-03-07T08:00");
    }

    private static Standstill between(String from, String until) {
        return new Standstill(DAYS, moment(from), moment(until));
    }

    private static String after(Standstill standstill, String name, String at) {
        return ExamTrace.local(standstill.after(Map.of(name, moment(at))).get(name));
    }
}
