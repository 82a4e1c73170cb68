package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.ClockState;

/** The shipped ladder, from the calendar's hours alone. */
class AlertTimesTest {

    private final WorkingCalendars calendars = new WorkingCalendars();
    private final AlertTimes times = new AlertTimes(calendars);
    private final Ladder ladder = new Ladder();

    @Test
    void aStepOfFourHoursIsRemindedOfAtHalfOfIt() {
        // given Monday 07:30 to 11:30
        var step = running(ClockKind.STEP, "PT4H", "02/03/2026 07:30", 0);

        assertThat(alerts(step))
                .containsExactly(
                        Map.entry(AlertLevel.GREEN, at("02/03/2026 09:30")),
                        Map.entry(AlertLevel.YELLOW, at("02/03/2026 11:30")),
                        Map.entry(AlertLevel.RED, at("04/03/2026 11:30")));
    }

    @Test
    void aPromiseOfFiveDaysIsRemindedOfEightWorkingHoursBefore() {
        var promise = running(ClockKind.STATUTORY, "P5D", "12/02/2026 10:00", 0);

        assertThat(alerts(promise))
                .containsExactly(
                        Map.entry(AlertLevel.GREEN, at("26/02/2026 07:30")),
                        Map.entry(AlertLevel.YELLOW, at("26/02/2026 17:00")),
                        Map.entry(AlertLevel.RED, at("02/03/2026 17:00")));
    }

    @Test
    void aStageHasNoReminder() {
        var stage = running(ClockKind.STAGE, "PT40H", "02/03/2026 07:30", 0);

        assertThat(alerts(stage)).containsOnlyKeys(AlertLevel.YELLOW, AlertLevel.RED);
    }

    @Test
    void theReceptionIsRemindedOfTwoWorkingHoursAfterItsStart() {
        // given a dossier that came on a Friday afternoon
        var reception = running(ClockKind.RECEPTION, "PT8H", "27/02/2026 16:00", 0);

        assertThat(alerts(reception))
                .containsExactly(
                        Map.entry(AlertLevel.GREEN, at("02/03/2026 08:30")),
                        Map.entry(AlertLevel.YELLOW, at("02/03/2026 16:00")),
                        Map.entry(AlertLevel.RED, at("04/03/2026 16:00")));
    }

    @Test
    void aPausedHourIsNoPartOfTheTerm() {
        // given the same four hours, one hour of pause in between and so due at 14:00
        var step = due(running(ClockKind.STEP, "PT4H", "02/03/2026 07:30", 60), at("02/03/2026 14:00"));

        assertThat(alerts(step)).containsEntry(AlertLevel.GREEN, at("02/03/2026 10:30"));
    }

    @Test
    void aPromiseLateWhenItsStepBeginsIsRaisedAtOnce() {
        var step = due(running(ClockKind.STEP, null, "02/03/2026 07:30", 0), at("27/02/2026 17:00"));

        assertThat(alerts(step)).containsEntry(AlertLevel.GREEN, at("27/02/2026 17:00"));
    }

    @Test
    void beyondThePublishedCalendarThereIsNoAlertYet() {
        var step = due(running(ClockKind.STEP, "PT4H", "31/12/2027 07:30", 0), at("31/12/2027 16:00"));

        assertThat(alerts(step)).containsOnlyKeys(AlertLevel.GREEN, AlertLevel.YELLOW);
    }

    private Map<AlertLevel, Instant> alerts(ClockReading clock) {
        Map<AlertLevel, Instant> alerts = new LinkedHashMap<>();
        ladder.of(clock).forEach(rung -> times.of(rung, clock).ifPresent(time -> alerts.put(rung.level(), time)));
        return alerts;
    }

    private ClockReading running(ClockKind kind, String term, String start, int paused) {
        Instant due = term == null
                ? at(start)
                : calendars.current().due(Term.parse(term), at(start)).due();
        return new ClockReading(
                "key",
                kind,
                "H29-1",
                "2.002755",
                "userTask_process",
                "Thẩm định",
                "Process",
                "26740-VHXH",
                "26740",
                null,
                null,
                term,
                ClockSample.CALENDAR,
                ClockState.RUNNING,
                at(start),
                due,
                null,
                null,
                0,
                paused,
                null,
                false);
    }

    private static ClockReading due(ClockReading clock, Instant due) {
        return new ClockReading(
                clock.key(),
                clock.kind(),
                clock.dossierCode(),
                clock.procedureCode(),
                clock.elementId(),
                clock.nameVi(),
                clock.nameEn(),
                clock.unitCode(),
                clock.institutionCode(),
                clock.owner(),
                clock.candidateGroup(),
                clock.term(),
                clock.calendarVersion(),
                clock.state(),
                clock.startedAt(),
                due,
                null,
                null,
                clock.workedMinutes(),
                clock.pausedMinutes(),
                clock.pausedFor(),
                clock.overdueByRule());
    }
}
