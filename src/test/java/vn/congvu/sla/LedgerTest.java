package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congvu.sla.Moments.at;
import static vn.congvu.sla.PauseReason.SUPPLEMENT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.web.problem.ProblemException;

@ProductTest
@Transactional
class LedgerTest {

    private static final Instant THURSDAY = at("12/02/2026 10:00");
    private static final Instant PROMISE = at("26/02/2026 17:00");

    private final String dossier = "L-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fiveWorkingDaysFromBeforeTetEndAfterIt() {
        var promise = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        assertThat(promise.dueAt()).isEqualTo(PROMISE);
        assertThat(promise.state()).isEqualTo(ClockState.RUNNING);
        assertThat(ledger.reading(promise.key())).contains(promise);
    }

    @Test
    void openingAgainStartsNoSecondClock() {
        var first = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        var again = ledger.open(ClockSample.promise(dossier).term("P12D").startedAt(at("13/02/2026 10:00")));

        assertThat(again).isEqualTo(first);
        assertThat(ledger.ofDossier(dossier)).containsExactly(first);
    }

    @Test
    void aPromiseKeptTheDayBeforeIsEarly() {
        assertThat(promiseEndedAt("25/02/2026 16:59")).isEqualTo(Outcome.EARLY);
    }

    @Test
    void aPromiseKeptOnTheDayIsOnTimeUntilTheClosingHour() {
        assertThat(promiseEndedAt("26/02/2026 07:31")).isEqualTo(Outcome.ON_TIME);
        assertThat(promiseEndedAt("26/02/2026 17:00")).isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void aPromiseKeptAMinuteAfterIsLate() {
        assertThat(promiseEndedAt("26/02/2026 17:01")).isEqualTo(Outcome.LATE);
    }

    private Outcome promiseEndedAt(String moment) {
        var promise = ClockSample.promise(dossier).key(dossier + moment).term("P5D");
        var key = ledger.open(promise.startedAt(THURSDAY)).key();
        return ledger.close(key, at(moment), false, null, "officer")
                .orElseThrow()
                .outcome();
    }

    @Test
    void aStepInHoursIsEarlyWithAnHourLeft() {
        assertThat(stepOfFourHoursEndedAt("02/03/2026 10:30")).isEqualTo(Outcome.EARLY);
        assertThat(stepOfFourHoursEndedAt("02/03/2026 10:31")).isEqualTo(Outcome.ON_TIME);
        assertThat(stepOfFourHoursEndedAt("02/03/2026 11:30")).isEqualTo(Outcome.ON_TIME);
        assertThat(stepOfFourHoursEndedAt("02/03/2026 13:01")).isEqualTo(Outcome.LATE);
    }

    private Outcome stepOfFourHoursEndedAt(String moment) {
        var step = ClockSample.step(dossier).key(dossier + moment).term("PT4H");
        var key = ledger.open(step.startedAt(at("02/03/2026 07:30"))).key();
        return ledger.close(key, at(moment), false, null, "officer")
                .orElseThrow()
                .outcome();
    }

    @Test
    void theOutcomeSaysWhoseItWasAndHowLongItTook() {
        var step = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));

        ledger.close(step.key(), at("02/03/2026 14:30"), false, null, "officer");

        assertThat(outcomes()).containsExactly("STEP 26740-VHXH 26740 LATE worked 330 paused 0 late 90 in 2026-03");
    }

    @Test
    void closingTwiceLeavesOneOutcome() {
        var step = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));

        var first = ledger.close(step.key(), at("02/03/2026 09:00"), false, null, "officer");
        var second = ledger.close(step.key(), at("05/03/2026 09:00"), true, "rút hồ sơ", "clerk");

        assertThat(second).isEqualTo(first);
        assertThat(outcomes()).containsExactly("STEP 26740-VHXH 26740 EARLY worked 90 paused 0 late 0 in 2026-03");
    }

    @Test
    void aWithdrawnDossierIsNeitherEarlyNorLate() {
        var step = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));

        var closed = ledger.close(step.key(), at("05/03/2026 09:00"), true, "rút hồ sơ", "clerk");

        assertThat(closed).map(ClockReading::outcome).contains(Outcome.CANCELLED);
    }

    @Test
    void anUnknownClockCannotBeClosed() {
        assertThat(ledger.close("nobody", THURSDAY, false, null, null)).isEmpty();
    }

    @Test
    void aPauseOverTetCostsOnlyItsWorkingTime() {
        var promise = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        // when the applicant needs from Friday 15:00 over the holiday until Monday 09:00
        ledger.pause(dossier, Interruption.of(SUPPLEMENT, "Phiếu 02"), at("13/02/2026 15:00"), "officer");
        var resumed = ledger.resume(dossier, at("23/02/2026 09:00"), "clerk", null);

        // then two hours on Friday and one and a half on Monday are given back
        assertThat(resumed).hasSize(1);
        assertThat(resumed.get(0).pausedMinutes()).isEqualTo(210);
        assertThat(ledger.reading(promise.key())).map(ClockReading::dueAt).contains(at("27/02/2026 11:00"));
    }

    @Test
    void aPausedClockKeepsItsDateUntilItResumes() {
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        var paused = ledger.pause(dossier, Interruption.of(SUPPLEMENT, null), at("13/02/2026 15:00"), "officer");

        assertThat(paused).extracting(ClockReading::state).containsExactly(ClockState.PAUSED);
        assertThat(paused).extracting(ClockReading::dueAt).containsExactly(PROMISE);
    }

    @Test
    void aPauseHoldsEveryRunningClockOfTheDossier() {
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));
        ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(THURSDAY));
        var done = ledger.open(
                ClockSample.step(dossier).key(dossier + "done").term("PT4H").startedAt(THURSDAY));
        ledger.close(done.key(), at("12/02/2026 11:00"), false, null, "officer");

        var paused = ledger.pause(dossier, Interruption.of(SUPPLEMENT, null), at("12/02/2026 14:00"), "officer");

        assertThat(paused).extracting(ClockReading::kind).containsExactly(ClockKind.STATUTORY, ClockKind.STEP);
    }

    @Test
    void aClockStoppedInAPauseIsJudgedAsItStood() {
        var step = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));
        ledger.pause(dossier, Interruption.of(SUPPLEMENT, null), at("02/03/2026 09:30"), "officer");

        var closed = ledger.close(step.key(), at("20/03/2026 09:00"), false, "không bổ sung", null);

        assertThat(closed).map(ClockReading::outcome).contains(Outcome.EARLY);
        assertThat(closed).map(ClockReading::workedMinutes).contains(120);
    }

    @Test
    void nothingToPauseOrResumeIsAConflict() {
        assertThatThrownBy(() -> ledger.pause(dossier, Interruption.of(SUPPLEMENT, null), THURSDAY, "officer"))
                .isInstanceOf(ClocksConflict.class);

        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        assertThatThrownBy(() -> ledger.resume(dossier, THURSDAY, "clerk", null))
                .isInstanceOf(ClocksConflict.class);
    }

    @Test
    void aRestartGivesTheWholeTermAgainAndTheNewPromiseToWorkWithoutALimit() {
        var promise = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));
        var inheriting =
                ledger.open(ClockSample.step(dossier).inheriting(PROMISE).startedAt(THURSDAY));
        ledger.pause(dossier, Interruption.of(SUPPLEMENT, null), at("13/02/2026 15:00"), "officer");

        ledger.restart(dossier, at("02/03/2026 09:00"), "clerk", null);

        assertThat(ledger.readings(List.of(promise.key(), inheriting.key())))
                .extracting(ClockReading::state, ClockReading::dueAt)
                .containsOnly(tuple(ClockState.RUNNING, at("09/03/2026 17:00")));
    }

    @Test
    void anExtensionMovesThePromiseAndWhatInheritsIt() {
        var promise = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));
        var inheriting =
                ledger.open(ClockSample.step(dossier).inheriting(PROMISE).startedAt(THURSDAY));
        var limited = ledger.open(
                ClockSample.step(dossier).key(dossier + "own").term("PT4H").startedAt(THURSDAY));
        Instant newDate = at("06/03/2026 17:00");

        ledger.extend(promise.key(), newDate, at("25/02/2026 09:00"), "xác minh thêm", "leader", "Phiếu 04");

        assertThat(ledger.reading(promise.key())).map(ClockReading::dueAt).contains(newDate);
        assertThat(ledger.reading(inheriting.key())).map(ClockReading::dueAt).contains(newDate);
        assertThat(ledger.reading(limited.key())).map(ClockReading::dueAt).contains(limited.dueAt());
        assertThat(ledger.close(promise.key(), at("05/03/2026 09:00"), false, null, "leader"))
                .map(ClockReading::outcome)
                .contains(Outcome.EARLY);
    }

    @Test
    void anExtensionCannotBringTheDateForwardOrReviveAStoppedClock() {
        var promise = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        assertThatThrownBy(() -> ledger.extend(promise.key(), PROMISE, THURSDAY, null, "leader", null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(422));

        ledger.close(promise.key(), at("25/02/2026 09:00"), false, null, "leader");

        assertThatThrownBy(() -> ledger.extend(
                        promise.key(), at("06/03/2026 17:00"), at("25/02/2026 10:00"), null, "leader", null))
                .isInstanceOf(ClocksConflict.class);
    }

    @Test
    void aCutOffHourMovesTheReceiptToTheNextWorkingDay() {
        var sameDay = ClockSample.promise(dossier).term("P0D").cutOff("15:00");

        assertThat(ledger.open(sameDay.startedAt(at("24/04/2026 15:10"))).dueAt())
                .isEqualTo(at("28/04/2026 17:00"));
    }

    @Test
    void timeInTheLedgerDoesNotRunBackwards() {
        var step = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));

        var closed = ledger.close(step.key(), at("02/03/2026 07:29"), false, null, "officer");

        assertThat(closed).map(ClockReading::stoppedAt).contains(at("02/03/2026 07:30"));
    }

    @Test
    void theOwnerFollowsTheTaskWhileTheClockIsOpen() {
        var step = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));

        ledger.own(step.key(), "officer.26740");
        ledger.close(step.key(), at("02/03/2026 08:00"), false, null, "officer.26740");
        ledger.own(step.key(), null);

        assertThat(ledger.reading(step.key())).map(ClockReading::owner).contains("officer.26740");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothingIsWrittenOutsideATransaction() {
        assertThatThrownBy(
                        () -> ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(THURSDAY)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<String> outcomes() {
        return jdbc.sql("SELECT * FROM sla_outcome WHERE dossier_code = :dossier ORDER BY id")
                .param("dossier", dossier)
                .query((row, number) -> "%s %s %s %s worked %d paused %d late %d in %s"
                        .formatted(
                                row.getString("kind"),
                                row.getString("unit_code"),
                                row.getString("institution_code"),
                                row.getString("outcome"),
                                row.getInt("worked_minutes"),
                                row.getInt("paused_minutes"),
                                row.getInt("late_minutes"),
                                row.getString("period_month")))
                .list();
    }
}
