package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.calendar.WorkingCalendars;

/** Units of their own, so that what other tests leave behind does not count. */
@ProductTest
@Transactional
class UnitPerformanceTest {

    private static final Instant AFTERWARDS = at("15/08/2026 09:00");

    private final String ward = "W-" + UUID.randomUUID();
    private final String department = "D-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private UnitPerformance performance;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneDossierOnTimeAndOneLateGiveARowForEachUnit() {
        // given a ward on time twice, a department on time once and late once
        stage(ward, "on time", "PT40H", "01/06/2026 07:30", "05/06/2026 16:30");
        stage(department, "on time", "PT16H", "08/06/2026 07:30", "09/06/2026 16:30");
        stage(ward, "late", "PT40H", "01/06/2026 07:30", "05/06/2026 16:30");
        stage(department, "late", "PT16H", "08/06/2026 07:30", "10/06/2026 09:30");

        var atTheWard = row(ward, "2026-Q2", AFTERWARDS);
        var atTheDepartment = row(department, "2026-Q2", AFTERWARDS);

        assertThat(atTheWard.onTime()).isEqualTo(2);
        assertThat(atTheWard.late()).isZero();
        assertThat(atTheWard.onTimePercent()).isEqualTo(100.0);
        assertThat(atTheWard.medianWorkingHours()).isEqualTo(39.5);
        assertThat(atTheDepartment.onTime()).isEqualTo(1);
        assertThat(atTheDepartment.late()).isEqualTo(1);
        assertThat(atTheDepartment.onTimePercent()).isEqualTo(50.0);
        assertThat(atTheDepartment.medianWorkingHours()).isEqualTo(16.75);
        assertThat(atTheDepartment.p95WorkingHours()).isEqualTo(18.0);
    }

    @Test
    void theMedianAndThe95thPercentileAreThoseOfTheWorkingHours() {
        // given twenty stages of 1, 2, 3 … 20 hours
        IntStream.rangeClosed(1, 20).forEach(hours -> {
            var opened =
                    ledger.open(stageClock(ward, "no. " + hours).term("PT40H").startedAt(at("01/06/2026 07:30")));
            var end = new WorkingCalendars().current().plusWorking(opened.startedAt(), Duration.ofHours(hours));
            ledger.close(opened.key(), end, false, null, null);
        });

        var row = row(ward, "2026-06", AFTERWARDS);

        assertThat(row.early()).isEqualTo(20);
        assertThat(row.medianWorkingHours()).isEqualTo(10.5);
        assertThat(row.p95WorkingHours()).isEqualTo(19.0);
    }

    @Test
    void openStagesAreJudgedAsTheyStoodAtTheEndOfThePeriod() {
        // given one stage due in July, one due in June, one paused, all still open on 30 June and ended in July
        stage(ward, "in time", "P10D", "22/06/2026 09:00", "07/07/2026 09:00");
        stage(ward, "late", "P5D", "22/06/2026 09:00", "07/07/2026 09:00");
        var waiting = ledger.open(stageClock(ward, "waiting").term("P5D").startedAt(at("22/06/2026 09:00")));
        ledger.pause(
                waiting.dossierCode(),
                Interruption.of(PauseReason.SUPPLEMENT, null),
                at("23/06/2026 09:00"),
                "officer");
        ledger.resume(waiting.dossierCode(), at("01/07/2026 09:00"), "clerk", null);
        ledger.close(waiting.key(), at("03/07/2026 09:00"), false, null, "officer");

        var june = row(ward, "2026-06", AFTERWARDS);
        var july = row(ward, "2026-07", AFTERWARDS);

        assertThat(june.openInTime()).isEqualTo(1);
        assertThat(june.openLate()).isEqualTo(1);
        assertThat(june.paused()).isEqualTo(1);
        assertThat(june.onTimePercent()).isEqualTo(50.0);
        assertThat(june.medianWorkingHours()).isNull();
        assertThat(july.openInTime() + july.openLate() + july.paused()).isZero();
        assertThat(july.early() + july.onTime() + july.late()).isEqualTo(3);
    }

    @Test
    void aLaterExtensionDoesNotMakeAPastPeriodLookBetter() {
        var opened = ledger.open(stageClock(ward, "extended").term("P5D").startedAt(at("22/06/2026 09:00")));
        ledger.extend(opened.key(), at("10/07/2026 17:00"), at("01/07/2026 09:00"), "xác minh", "leader", null);

        assertThat(row(ward, "2026-06", AFTERWARDS).openLate()).isEqualTo(1);
        assertThat(row(ward, "2026-07", at("05/07/2026 09:00")).openInTime()).isEqualTo(1);
    }

    @Test
    void cancelledStagesAreCountedApart() {
        var opened = ledger.open(stageClock(ward, "withdrawn").term("P5D").startedAt(at("01/06/2026 09:00")));
        ledger.close(opened.key(), at("30/06/2026 09:00"), true, "rút hồ sơ", "clerk");

        var row = row(ward, "2026-06", AFTERWARDS);

        assertThat(row.cancelled()).isEqualTo(1);
        assertThat(row.onTimePercent()).isNull();
        assertThat(row.medianWorkingHours()).isNull();
    }

    @Test
    void lateReceptionIsCountedApartFromTheStages() {
        var late = ledger.open(reception("late").startedAt(at("01/06/2026 07:30")));
        ledger.close(late.key(), at("02/06/2026 07:31"), false, null, "clerk");
        var inTime = ledger.open(reception("in time").startedAt(at("01/06/2026 07:30")));
        ledger.close(inTime.key(), at("01/06/2026 16:00"), false, null, "clerk");
        ledger.open(reception("still open").startedAt(at("25/06/2026 07:30")));

        var row = row(ward, "2026-06", AFTERWARDS);

        assertThat(row.lateReception()).isEqualTo(2);
        assertThat(row.onTime() + row.late() + row.openLate()).isZero();
    }

    @Test
    void aPeriodToComeHasNoRows() {
        stage(ward, "on time", "PT40H", "01/06/2026 07:30", "05/06/2026 16:30");

        assertThat(performance.of(PerformanceOf.STAGE, ReportingPeriod.parse("2026-Q4"), AFTERWARDS))
                .isEmpty();
    }

    @Test
    void numbersAreAbsoluteAndInPercent() {
        stage(ward, "early", "PT40H", "01/06/2026 07:30", "04/06/2026 16:30");
        stage(ward, "on time", "PT40H", "01/06/2026 07:30", "05/06/2026 16:30");
        stage(ward, "late", "PT16H", "08/06/2026 07:30", "10/06/2026 09:30");

        var row = row(ward, "2026-06", AFTERWARDS);

        assertThat(row.closed()).isEqualTo(3);
        assertThat(row.earlyPercent()).isEqualTo(33.33);
        assertThat(row.onTimePercentOfClosed()).isEqualTo(33.33);
        assertThat(row.latePercent()).isEqualTo(33.33);
        assertThat(row.onTimePercent()).isEqualTo(66.67);
    }

    @Test
    void aConfirmedCauseIsCountedBesideTheOutcomeAndARefusedOneNot() {
        // given three late stages, one with a confirmed, one with a refused, one with an undecided cause
        List.of("CONFIRMED", "REFUSED", "").forEach(decision -> {
            stage(ward, decision, "PT16H", "08/06/2026 07:30", "10/06/2026 09:30");
            excuse(decision + " " + ward, decision);
        });
        stage(ward, "on time", "PT40H", "01/06/2026 07:30", "05/06/2026 16:30");

        var row = row(ward, "2026-06", AFTERWARDS);

        assertThat(row.late()).isEqualTo(3);
        assertThat(row.excused()).isEqualTo(1);
        assertThat(row.onTimePercent()).isEqualTo(25.0);
        assertThat(row.onTimePercentExcused()).isEqualTo(50.0);
    }

    @Test
    void theOfficialReadingStandsBesideTheOwnOne() {
        // given two stages in time, one of them with a second supplement request, and a third like it that is still
        // open
        stage(ward, "in time", "PT40H", "01/06/2026 07:30", "05/06/2026 16:30");
        var asked = ledger.open(stageClock(ward, "asked twice").term("PT40H").startedAt(at("01/06/2026 07:30")));
        ledger.overdueByRule(asked.dossierCode(), at("02/06/2026 09:00"), "officer", "Quyết định 766/QĐ-TTg");
        ledger.close(asked.key(), at("05/06/2026 16:30"), false, null, "officer");
        var open = ledger.open(stageClock(ward, "open").term("P20D").startedAt(at("22/06/2026 07:30")));
        ledger.overdueByRule(open.dossierCode(), at("23/06/2026 09:00"), "officer", "Quyết định 766/QĐ-TTg");
        ledger.open(stageClock(ward, "not asked yet").term("P20D").startedAt(at("22/06/2026 07:30")));

        var row = row(ward, "2026-06", AFTERWARDS);

        assertThat(row.onTimePercent()).isEqualTo(100.0);
        assertThat(row.officialLate()).isEqualTo(2);
        assertThat(row.officialOnTimePercent()).isEqualTo(50.0);
    }

    @Test
    void stepsAndOpinionsAreCountedForTheirUnits() {
        var division = ward + "-VHXH";
        end(ClockSample.step("s " + ward).unit(division, ward).term("PT4H"), "02/03/2026 07:30", "02/03/2026 11:00");
        end(
                ClockSample.of(ClockKind.CONSULTATION, "c " + ward)
                        .unit(department, department)
                        .term("PT4H"),
                "02/03/2026 07:30",
                "02/03/2026 15:00");

        var ofTheDivision = row(PerformanceOf.STEP, division, "2026-03", AFTERWARDS);
        var ofTheConsulted = row(PerformanceOf.STEP, department, "2026-03", AFTERWARDS);

        assertThat(ofTheDivision.onTime()).isEqualTo(1);
        assertThat(ofTheConsulted.late()).isEqualTo(1);
    }

    @Test
    void aDossierCountsByItsPromiseForWhoeverReceivedIt() {
        // given a dossier received by the ward, with the department as the authority, within the limit by rule but not
        // within the shorter one the city committed itself to
        var dossier = "received " + ward;
        end(
                ClockSample.of(ClockKind.RECEPTION, dossier).unit(ward, ward).term("PT8H"),
                "01/06/2026 07:30",
                "01/06/2026 09:00");
        end(promise(ClockKind.STATUTORY, dossier).term("P10D"), "01/06/2026 09:00", "08/06/2026 09:00");
        end(promise(ClockKind.COMMITTED, dossier).term("P4D"), "01/06/2026 09:00", "08/06/2026 09:00");
        // and one without a commitment
        end(promise(ClockKind.STATUTORY, "other " + ward).term("P10D"), "01/06/2026 09:00", "08/06/2026 09:00");

        var atTheWard = row(PerformanceOf.DOSSIER, ward, "2026-06", AFTERWARDS);
        var atTheDepartment = row(PerformanceOf.DOSSIER, department, "2026-06", AFTERWARDS);

        assertThat(atTheWard.late()).isEqualTo(1);
        assertThat(atTheWard.closed()).isEqualTo(1);
        assertThat(atTheDepartment.early()).isEqualTo(1);
        assertThat(atTheDepartment.closed()).isEqualTo(1);
    }

    private ClockSample promise(ClockKind kind, String dossier) {
        return ClockSample.of(kind, dossier).unit(department, department);
    }

    private void end(ClockSample clock, String from, String to) {
        ledger.close(ledger.open(clock.startedAt(at(from))).key(), at(to), false, null, "officer");
    }

    private void excuse(String dossier, String decision) {
        jdbc.sql("INSERT INTO sla_excuse (outcome_id, attempt, cause, text, requested_by, requested_at)"
                        + " SELECT id, 1, 'SYSTEM_OUTAGE', 'Mất điện', 'head', ended_at FROM sla_outcome"
                        + " WHERE dossier_code = :dossier")
                .param("dossier", dossier)
                .update();
        if (!decision.isEmpty()) {
            jdbc.sql("INSERT INTO sla_excuse_decision (excuse_id, state, reason, decided_by, decided_at)"
                            + " SELECT MAX(id), :state, 'Đúng', 'leader', MAX(requested_at) FROM sla_excuse")
                    .param("state", decision)
                    .update();
        }
    }

    private void stage(String institution, String which, String term, String from, String to) {
        var opened = ledger.open(stageClock(institution, which).term(term).startedAt(at(from)));
        ledger.close(opened.key(), at(to), false, null, "officer");
    }

    private ClockSample stageClock(String institution, String which) {
        return ClockSample.of(ClockKind.STAGE, which + " " + institution).unit(institution, institution);
    }

    private ClockSample reception(String which) {
        return ClockSample.of(ClockKind.RECEPTION, which + " " + ward)
                .unit(ward + "-TTPVHCC", ward)
                .term("PT8H");
    }

    private UnitNumbers row(String institution, String period, Instant now) {
        return row(PerformanceOf.STAGE, institution, period, now);
    }

    private UnitNumbers row(PerformanceOf cases, String unit, String period, Instant now) {
        return performance.of(cases, ReportingPeriod.parse(period), now).stream()
                .filter(row -> row.unitCode().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
