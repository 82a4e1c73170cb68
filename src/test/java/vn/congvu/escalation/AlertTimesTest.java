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
    private final LadderTable ladder = new ShippedLadder();

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
                        Map.entry(AlertLevel.APOLOGY, at("25/02/2026 17:00")),
                        Map.entry(AlertLevel.RED, at("02/03/2026 17:00")));
    }

    @Test
    void aCommittedPromiseHasTheLadderOfAPromise() {
        var committed = running(ClockKind.COMMITTED, "P5D", "12/02/2026 10:00", 0);

        assertThat(alerts(committed))
                .isEqualTo(alerts(running(ClockKind.STATUTORY, "P5D", "12/02/2026 10:00", 0)))
                .hasSize(4);
    }

    @Test
    void besideACommitmentTheLimitOfTheLawIsRedAtOnce() {
        var law = running(ClockKind.STATUTORY, "P5D", "12/02/2026 10:00", 0);

        assertThat(alerts(law, false)).containsExactly(Map.entry(AlertLevel.RED, at("26/02/2026 17:00")));
    }

    @Test
    void theLastLawfulMomentToApologiseIsTheClosingHourOfTheWorkingDayBefore() {
        // given a promise for a Monday
        var promise = due(running(ClockKind.STATUTORY, "P5D", "12/02/2026 10:00", 0), at("02/03/2026 17:00"));

        assertThat(alerts(promise)).containsEntry(AlertLevel.APOLOGY, at("27/02/2026 17:00"));
    }

    @Test
    void aPromiseForTheDayOfTheReceiptHasNoDayBefore() {
        var promise = running(ClockKind.STATUTORY, "P0D", "12/02/2026 10:00", 0);

        assertThat(alerts(promise)).containsEntry(AlertLevel.APOLOGY, at("12/02/2026 17:00"));
    }

    @Test
    void theTimeToApologiseHasALadderOfItsOwn() {
        var apology = running(ClockKind.APOLOGY, "PT8H", "02/03/2026 07:30", 0);

        assertThat(alerts(apology))
                .containsExactly(
                        Map.entry(AlertLevel.GREEN, at("02/03/2026 13:00")),
                        Map.entry(AlertLevel.YELLOW, at("02/03/2026 17:00")));
    }

    @Test
    void beforeTheFirstRowIsInForceNothingIsRaised() {
        var old = running(ClockKind.STEP, "PT4H", "05/01/2026 07:30", 0);

        assertThat(Ladder.rungs(ladder, startedAt(old, at("30/06/2025 09:00")), false))
                .isEmpty();
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
        return alerts(clock, clock.kind().isPromise());
    }

    /** The first moment of each level. */
    private Map<AlertLevel, Instant> alerts(ClockReading clock, boolean promise) {
        Map<AlertLevel, Instant> alerts = new LinkedHashMap<>();
        Ladder.rungs(ladder, clock, promise)
                .forEach(rung -> times.of(rung, clock)
                        .ifPresent(time -> alerts.merge(rung.level(), time, AlertTimesTest::first)));
        return alerts;
    }

    private static Instant first(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
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
        return showing(clock, clock.startedAt(), due);
    }

    private static ClockReading startedAt(ClockReading clock, Instant start) {
        return showing(clock, start, clock.dueAt());
    }

    private static ClockReading showing(ClockReading clock, Instant start, Instant due) {
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
                start,
                due,
                null,
                null,
                clock.workedMinutes(),
                clock.pausedMinutes(),
                clock.pausedFor(),
                clock.overdueByRule());
    }
}
