package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congvu.sla.Moments.at;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dossier accepted on Monday 2 March at 07:30: the counter has 4 h, the division 8 h, the leader 4 h, in this order. */
class HandOversTest {

    private static final LedgerInMemory DATABASE = new LedgerInMemory();

    private final String dossier = "H-" + UUID.randomUUID();

    @BeforeEach
    void accept() {
        DATABASE.ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
    }

    @Test
    void whoReceivesLateIsNotLateAndWhoHandsOverLateIs() {
        // given a counter that takes 6 h instead of 4
        done(step("receive", "TTPVHCC", "PT4H"), "02/03/2026 07:30", "02/03/2026 15:00");
        done(step("process", "VHXH", "PT8H"), "02/03/2026 15:00", "03/03/2026 15:00");
        done(step("sign", "LD", "PT4H"), "03/03/2026 15:00", "04/03/2026 09:30");

        assertThat(lines())
                .extracting(
                        HandOver::fromUnit,
                        HandOver::toUnit,
                        HandOver::plannedAt,
                        HandOver::receivedLateMinutes,
                        HandOver::limitMinutes,
                        HandOver::ownMinutes,
                        HandOver::ownLateMinutes,
                        HandOver::outcome)
                .containsExactly(
                        tuple(null, "TTPVHCC", at("02/03/2026 07:30"), 0L, 240L, 360L, 120L, Outcome.LATE),
                        tuple("TTPVHCC", "VHXH", at("02/03/2026 11:30"), 120L, 480L, 480L, 0L, Outcome.ON_TIME),
                        tuple("VHXH", "LD", at("03/03/2026 11:30"), 120L, 240L, 240L, 0L, Outcome.ON_TIME));
        assertThat(lines())
                .extracting(HandOver::noteEn)
                .containsExactly("handed over 2 h late", "received 2 h late", "received 2 h late");
        assertThat(receivedLate()).containsExactly(0, 120, 120);
    }

    @Test
    void timeThatIsMadeUpForIsNotLateAnyMore() {
        done(step("receive", "TTPVHCC", "PT4H"), "02/03/2026 07:30", "02/03/2026 15:00");
        done(step("process", "VHXH", "PT8H"), "02/03/2026 15:00", "03/03/2026 10:00");
        open(step("sign", "LD", "PT4H"), "03/03/2026 10:00");

        assertThat(lines()).extracting(HandOver::receivedLateMinutes).containsExactly(0L, 120L, 0L);
        assertThat(lines()).extracting(HandOver::handedOverAt).last().isNull();
    }

    @Test
    void aPausePutsThePlanOff() {
        // given 2 h 30 of waiting for the applicant: 10:00 to 11:30 and 13:00 to 14:00
        open(step("receive", "TTPVHCC", "PT4H"), "02/03/2026 07:30");
        var supplement = Interruption.of(PauseReason.SUPPLEMENT, "Phiếu 02");
        DATABASE.ledger.pause(dossier, supplement, at("02/03/2026 10:00"), "clerk");
        DATABASE.ledger.resume(dossier, at("02/03/2026 14:00"), "clerk", null);
        close(step("receive", "TTPVHCC", "PT4H"), "02/03/2026 15:30");
        open(step("process", "VHXH", "PT8H"), "02/03/2026 15:30");

        assertThat(lines())
                .extracting(HandOver::plannedAt, HandOver::receivedLateMinutes, HandOver::ownMinutes)
                .containsExactly(tuple(at("02/03/2026 07:30"), 0L, 240L), tuple(at("02/03/2026 15:30"), 0L, 570L));
        assertThat(lines().get(0).note()).isEqualTo("không tính 2 giờ 30 phút (chờ bổ sung hồ sơ)");
    }

    @Test
    void anOpinionIsTheConsultedUnitsTimeAndTheOwnersOnlyBeyondItsOwnLimit() {
        // given a division that asks a department after 2 h, waits 4 h 30 and needs 6 h 30 more, 30 minutes too many
        open(step("process", "VHXH", "PT8H"), "02/03/2026 07:30");
        var opinion = ClockSample.of(ClockKind.CONSULTATION, dossier)
                .unit("SNV-LDTL", "SNV")
                .term("PT4H");
        done(opinion, "02/03/2026 09:30", "02/03/2026 16:00");
        close(step("process", "VHXH", "PT8H"), "03/03/2026 15:00");

        assertThat(lines())
                .extracting(
                        HandOver::kind,
                        HandOver::fromUnit,
                        HandOver::ownMinutes,
                        HandOver::ownLateMinutes,
                        HandOver::outcome)
                .containsExactly(
                        tuple(ClockKind.STEP, null, 540L, 60L, Outcome.LATE),
                        tuple(ClockKind.CONSULTATION, "VHXH", 300L, 60L, Outcome.LATE));
        assertThat(lines()).extracting(HandOver::plannedAt).last().isNull();
    }

    @Test
    void workThatComesBackHasNoPlanAndDoesNotPutThePlanOff() {
        done(step("process", "VHXH", "PT8H"), "02/03/2026 07:30", "02/03/2026 16:30");
        done(step("review", "VHXH", "PT4H").key(dossier + "again"), "02/03/2026 16:30", "03/03/2026 08:00");
        done(step("process", "VHXH", "PT8H").key(dossier + "rework"), "03/03/2026 08:00", "03/03/2026 11:30");
        open(step("sign", "LD", "PT4H"), "03/03/2026 13:30");

        assertThat(lines())
                .extracting(HandOver::plannedAt, HandOver::receivedLateMinutes)
                .containsExactly(
                        tuple(at("02/03/2026 07:30"), 0L),
                        tuple(at("02/03/2026 17:00"), 0L),
                        tuple(null, 0L),
                        tuple(at("03/03/2026 11:30"), 30L));
    }

    @Test
    void aStepWithoutALimitOfItsOwnIsLateOnlyForWhatItDidItself() {
        // given steps that have only the promise of Monday 9 March, 17:00: the result reaches the counter 1 h after it
        // and
        // stays there for 30 min
        var promise = at("09/03/2026 17:00");
        done(step("process", "VHXH", null).inheriting(promise), "02/03/2026 07:30", "10/03/2026 08:30");
        done(step("return", "TTPVHCC", null).inheriting(promise), "10/03/2026 08:30", "10/03/2026 09:00");

        var line = lines().get(1);

        assertThat(line.limitMinutes()).isNull();
        assertThat(line.receivedLateMinutes()).isEqualTo(60);
        assertThat(line.ownLateMinutes()).isEqualTo(30);
    }

    @Test
    void aSecondStageIsReceivedLateByWhatTheFirstTookTooMuch() {
        done(stage("first", "26740", "PT16H"), "02/03/2026 07:30", "04/03/2026 09:30");
        done(stage("second", "SNV", "PT8H"), "04/03/2026 09:30", "05/03/2026 09:30");

        assertThat(receivedLate()).containsExactly(0, 120);
    }

    @Test
    void afterARestartThePlanBeginsAnew() {
        done(step("receive", "TTPVHCC", "PT4H"), "02/03/2026 07:30", "02/03/2026 11:30");
        open(step("process", "VHXH", "PT8H"), "02/03/2026 11:30");
        DATABASE.ledger.restart(dossier, at("05/03/2026 07:30"), "clerk", null);
        close(step("process", "VHXH", "PT8H"), "05/03/2026 16:30");
        open(step("sign", "LD", "PT4H"), "06/03/2026 08:00");

        assertThat(lines())
                .extracting(HandOver::plannedAt, HandOver::receivedLateMinutes)
                .last()
                .isEqualTo(tuple(at("05/03/2026 17:00"), 30L));
    }

    private ClockSample step(String element, String unit, String term) {
        return ClockSample.step(dossier)
                .element(element)
                .key(dossier + element)
                .unit(unit, "26740")
                .term(term);
    }

    private ClockSample stage(String which, String institution, String term) {
        return ClockSample.of(ClockKind.STAGE, dossier)
                .key(dossier + which)
                .unit(institution, institution)
                .term(term);
    }

    private void done(ClockSample clock, String from, String to) {
        open(clock, from);
        close(clock, to);
    }

    private void open(ClockSample clock, String from) {
        DATABASE.ledger.open(clock.startedAt(at(from)));
    }

    private void close(ClockSample clock, String to) {
        DATABASE.ledger.close(clock.startedAt(at(to)).key(), at(to), false, null, "officer");
    }

    private List<HandOver> lines() {
        Instant now = at("03/03/2026 17:00");
        return new HandOvers(new ReplayedDossier(DATABASE.clocks, DATABASE.facts, DATABASE.calendars).at(dossier, now))
                .lines();
    }

    private List<Integer> receivedLate() {
        return DATABASE.jdbc
                .sql("SELECT received_late_minutes FROM sla_outcome WHERE dossier_code = :dossier ORDER BY id")
                .param("dossier", dossier)
                .query(Integer.class)
                .list();
    }
}
