package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congvu.sla.Moments.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.calendar.DayKind;

@ProductTest
@Transactional
class ClockExplanationTest {

    private static final Instant THURSDAY = at("12/02/2026 10:00");

    private final String dossier = "E-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ClockExplanation explanation;

    @Test
    void theDayBeforeTetIsExplainedToAnApplicant() {
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        var explained = explanation.explain(dossier, at("13/02/2026 09:00"));

        assertThat(explained.promisedAt()).isEqualTo(at("26/02/2026 17:00"));
        var promise = explained.clocks().get(0);
        assertThat(promise.sentenceVi())
                .isEqualTo("Tiếp nhận thứ Năm 12/02/2026 10:00; thời hạn 5 ngày làm việc, không tính ngày tiếp nhận;"
                        + " nghỉ Tết 14–22/02; hạn trả kết quả: thứ Năm 26/02/2026 17:00.");
        assertThat(promise.sentenceEn())
                .isEqualTo("Received Thursday 12/02/2026 10:00; limit 5 working days, the day of receipt not counted;"
                        + " closed for Lunar New Year 14–22/02; result due: Thursday 26/02/2026 17:00.");
    }

    @Test
    void everyDayUpToThePromiseIsTraced() {
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));

        var trace = explanation.explain(dossier, THURSDAY).clocks().get(0).trace();

        assertThat(trace).hasSize(15);
        assertThat(trace)
                .filteredOn(day -> day.dayNumber() > 0)
                .extracting(day -> day.date().getDayOfMonth(), DossierClocks.Day::dayNumber)
                .containsExactly(tuple(13, 1), tuple(23, 2), tuple(24, 3), tuple(25, 4), tuple(26, 5));
        assertThat(trace)
                .filteredOn(day -> day.kind() == DayKind.HOLIDAY)
                .hasSize(5)
                .allSatisfy(day -> assertThat(day.why()).contains("Tết Nguyên đán"));
    }

    @Test
    void aPauseIsTracedOnItsDaysAndTheDueDateMoves() {
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(THURSDAY));
        ledger.pause(dossier, Interruption.of(PauseReason.SUPPLEMENT, "Phiếu 02"), at("13/02/2026 15:00"), "officer");
        ledger.resume(dossier, at("23/02/2026 09:00"), "clerk", null);

        var promise =
                explanation.explain(dossier, at("24/02/2026 09:00")).clocks().get(0);

        assertThat(promise.sentenceVi())
                .contains("tạm dừng từ thứ Sáu 13/02/2026 15:00 đến thứ Hai 23/02/2026 09:00 (chờ bổ sung hồ sơ),"
                        + " hạn lùi 3 giờ 30 phút làm việc")
                .endsWith("hạn trả kết quả: thứ Sáu 27/02/2026 11:00.");
        assertThat(promise.trace())
                .filteredOn(day -> day.pausedMinutes() > 0)
                .extracting(
                        DossierClocks.Day::date, DossierClocks.Day::pausedMinutes, DossierClocks.Day::countedMinutes)
                .containsExactly(tuple(LocalDate.of(2026, 2, 13), 120, 360), tuple(LocalDate.of(2026, 2, 23), 90, 390));
        assertThat(promise.trace().stream()
                        .mapToInt(DossierClocks.Day::countedMinutes)
                        .sum())
                .isEqualTo(5 * 480);
        assertThat(promise.trace().get(promise.trace().size() - 1).why())
                .isEqualTo("Tính 3 giờ 30 phút, hết hạn lúc 11:00");
    }

    @Test
    void aPausedClockSaysSinceWhenAndKeepsWhatItHadLeft() {
        ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));
        ledger.pause(
                dossier, Interruption.of(PauseReason.FINANCIAL_OBLIGATION, null), at("02/03/2026 09:30"), "officer");

        var step = explanation.explain(dossier, at("10/03/2026 09:00")).clocks().get(0);

        assertThat(step.state()).isEqualTo(ClockState.PAUSED);
        assertThat(step.remainingMinutes()).isEqualTo(120);
        assertThat(step.sentenceVi())
                .isEqualTo("Bắt đầu thứ Hai 02/03/2026 07:30; thời hạn 4 giờ làm việc; đang tạm dừng từ thứ Hai"
                        + " 02/03/2026 09:30 (chờ thực hiện nghĩa vụ tài chính); hạn hoàn thành: thứ Hai 02/03/2026"
                        + " 11:30.");
    }

    @Test
    void aReceiptAfterTheCutOffHourSaysFromWhenItCounts() {
        ledger.open(ClockSample.promise(dossier).term("P0D").cutOff("15:00").startedAt(at("24/04/2026 15:10")));

        var promise =
                explanation.explain(dossier, at("24/04/2026 16:00")).clocks().get(0);

        assertThat(promise.sentenceVi())
                .isEqualTo("Tiếp nhận thứ Sáu 24/04/2026 15:10; tính từ thứ Ba 28/04/2026 07:30 vì tiếp nhận sau giờ"
                        + " chốt 15:00; trả trong ngày làm việc; hạn trả kết quả: thứ Ba 28/04/2026 17:00.");
    }

    @Test
    void aWorkedSaturdayAndAnExtensionAreTold() {
        var promise = ledger.open(ClockSample.promise(dossier).term("P1D").startedAt(at("21/08/2026 09:00")));
        ledger.extend(promise.key(), at("03/09/2026 17:00"), at("21/08/2026 16:00"), "xác minh", "leader", "Phiếu 04");
        ledger.close(promise.key(), at("03/09/2026 16:00"), false, null, "leader");

        var explained =
                explanation.explain(dossier, at("04/09/2026 09:00")).clocks().get(0);

        assertThat(explained.sentenceVi())
                .isEqualTo("Tiếp nhận thứ Sáu 21/08/2026 09:00; thời hạn 1 ngày làm việc, không tính ngày tiếp nhận;"
                        + " làm bù thứ Bảy 22/08; nghỉ Quốc khánh 29/08–02/09; hẹn lại đến thứ Năm 03/09/2026 17:00;"
                        + " hạn trả kết quả: thứ Năm 03/09/2026 17:00; kết thúc thứ Năm 03/09/2026 16:00, đúng hạn.");
        assertThat(explained.remainingMinutes()).isNull();
    }

    @Test
    void everyMinuteBelongsToAUnitOrToWhoeverHeldTheDossier() {
        // given 2 h at the division, a pause of 1 h for the applicant seen by two clocks, then 3 h at the leader's
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
        var process = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));
        ledger.pause(dossier, Interruption.of(PauseReason.SUPPLEMENT, null), at("02/03/2026 08:30"), "officer");
        ledger.resume(dossier, at("02/03/2026 09:30"), "clerk", null);
        ledger.close(process.key(), at("02/03/2026 10:30"), false, null, "officer");
        ledger.open(ClockSample.step(dossier)
                .key(dossier + "sign")
                .unit("26740-LD", "26740")
                .term("PT4H")
                .startedAt(at("02/03/2026 10:30")));

        var minutes = explanation.explain(dossier, at("02/03/2026 15:00")).minutesPerUnit();

        assertThat(minutes)
                .extracting(DossierClocks.UnitMinutes::unitCode, DossierClocks.UnitMinutes::minutes)
                .containsExactly(tuple("26740-VHXH", 120L), tuple("APPLICANT", 60L), tuple("26740-LD", 180L));
        assertThat(minutes.get(0).unitName()).contains("Văn hóa");
    }

    @Test
    void whoseTurnItWasIsToldStretchByStretch() {
        // given a step of the ward that asks a department, an answer after 2 h, and an outage at the end of the morning
        ledger.open(ClockSample.of(ClockKind.RECEPTION, dossier)
                .unit("26740-TTPVHCC", "26740")
                .term("PT8H")
                .startedAt(at("02/03/2026 07:30")));
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
        ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 08:00")));
        var opinion = ledger.open(ClockSample.of(ClockKind.CONSULTATION, dossier)
                .unit("SNV-LDTL", "SNV")
                .term("PT16H")
                .startedAt(at("02/03/2026 08:30")));
        ledger.close(opinion.key(), at("02/03/2026 10:30"), false, null, "officer");
        ledger.pause(dossier, Interruption.of(PauseReason.SYSTEM_OUTAGE, null), at("02/03/2026 11:00"), "officer");

        var court = explanation.explain(dossier, at("02/03/2026 11:30")).ballInCourt();

        assertThat(court.totalMinutes()).isEqualTo(240);
        assertThat(court.stretches())
                .extracting(
                        DossierClocks.Stretch::holder,
                        DossierClocks.Stretch::unitCode,
                        DossierClocks.Stretch::minutes,
                        DossierClocks.Stretch::whyEn)
                .containsExactly(
                        tuple(TimeHolder.UNIT, "26740-TTPVHCC", 30L, "not handed over to a unit yet"),
                        tuple(TimeHolder.UNIT, "26740-VHXH", 30L, "Process the dossier"),
                        tuple(TimeHolder.UNIT, "SNV-LDTL", 120L, "Process the dossier"),
                        tuple(TimeHolder.UNIT, "26740-VHXH", 30L, "Process the dossier"),
                        tuple(TimeHolder.OUTAGE, null, 30L, "system outage"));
        assertThat(court.holders())
                .extracting(DossierClocks.Share::unitCode, DossierClocks.Share::percent)
                .containsExactly(
                        tuple("26740-TTPVHCC", 12.5),
                        tuple("26740-VHXH", 25.0),
                        tuple("SNV-LDTL", 50.0),
                        tuple(null, 12.5));
    }

    @Test
    void aSecondSupplementRequestIsOverdueOfficiallyWhileTheOwnClockRunsOn() {
        var promise = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
        assertThat(explanation
                        .explain(dossier, at("03/03/2026 09:00"))
                        .readings()
                        .official())
                .isNull();

        ledger.overdueByRule(dossier, at("03/03/2026 09:00"), "officer", "Quyết định 766/QĐ-TTg");

        var open = explanation.explain(dossier, at("04/03/2026 09:00")).readings();
        assertThat(open.own().late()).isFalse();
        assertThat(open.own().dueAt()).isEqualTo(promise.dueAt());
        assertThat(open.official().late()).isTrue();
        assertThat(open.official().outcome()).isNull();
        assertThat(open.official().whyEn()).contains("Tuesday 03/03/2026 09:00").contains("second time");

        ledger.close(promise.key(), at("05/03/2026 09:00"), false, null, "officer");
        var ended = explanation.explain(dossier, at("06/03/2026 09:00")).readings();
        assertThat(ended.own().outcome()).isEqualTo(Outcome.EARLY);
        assertThat(ended.official().outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void aDossierWithoutClocksExplainsNothing() {
        var explained = explanation.explain(dossier, THURSDAY);

        assertThat(explained.clocks()).isEmpty();
        assertThat(explained.ballInCourt()).isNull();
        assertThat(explained.readings()).isNull();
        assertThat(explained.minutesPerUnit()).isEmpty();
    }
}
