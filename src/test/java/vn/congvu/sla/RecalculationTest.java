package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other rules for open clocks: what moves, what follows, what never changes. */
class RecalculationTest {

    private static final LedgerInMemory DATABASE = new LedgerInMemory();
    private static final Instant NOW = at("13/02/2026 09:00");

    @Test
    void aChangeOfLawGivesOpenClocksAnotherTermFromTheSameBeginning() {
        // given five working days promised from 12 February, before Tết
        DATABASE.ledger.open(ClockSample.promise("law").term("P5D").startedAt(at("12/02/2026 10:00")));

        var moved = DATABASE.recalculation.apply(List.of("law"), sevenDays(), NOW, "approver");

        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).before().dueAt()).isEqualTo(at("26/02/2026 17:00"));
        assertThat(moved.get(0).after().dueAt()).isEqualTo(at("02/03/2026 17:00"));
        assertThat(DATABASE.ledger.promise("law").orElseThrow().term()).isEqualTo("P7D");
    }

    @Test
    void whatHasNoTermOfItsOwnFollowsThePromise() {
        DATABASE.ledger.open(ClockSample.promise("follow").term("P5D").startedAt(at("12/02/2026 10:00")));
        var step = ClockSample.step("follow").inheriting(at("26/02/2026 17:00")).startedAt(at("12/02/2026 14:00"));
        DATABASE.ledger.open(step);

        DATABASE.recalculation.apply(List.of("follow"), sevenDays(), NOW, "approver");

        assertThat(DATABASE.ledger.reading(step.key()).orElseThrow().dueAt()).isEqualTo(at("02/03/2026 17:00"));
    }

    @Test
    void aPauseBeforeTheChangeStillCounts() {
        DATABASE.ledger.open(ClockSample.promise("paused").term("P5D").startedAt(at("12/02/2026 10:00")));
        DATABASE.ledger.pause(
                "paused", Interruption.of(PauseReason.SUPPLEMENT, null), at("12/02/2026 14:00"), "officer");

        DATABASE.recalculation.apply(List.of("paused"), sevenDays(), NOW, "approver");
        DATABASE.ledger.resume("paused", at("13/02/2026 11:00"), "clerk", null);

        // then three hours on Thursday and three and a half on Friday are given back to the new date, 2 March 17:00
        assertThat(DATABASE.ledger.promise("paused").orElseThrow().dueAt()).isEqualTo(at("03/03/2026 15:30"));
    }

    @Test
    void stoppedClocksNeverChange() {
        var promise = ClockSample.promise("done").term("P5D").startedAt(at("12/02/2026 10:00"));
        DATABASE.ledger.open(promise);
        DATABASE.ledger.close(promise.key(), at("12/02/2026 16:00"), false, null, "officer");
        var before = DATABASE.ledger.reading(promise.key());

        assertThat(DATABASE.recalculation.apply(List.of("done"), sevenDays(), NOW, "approver"))
                .isEmpty();
        assertThat(DATABASE.ledger.reading(promise.key())).isEqualTo(before);
    }

    @Test
    void aPreviewShowsTheSameAndWritesNothing() {
        DATABASE.ledger.open(ClockSample.promise("preview").term("P5D").startedAt(at("12/02/2026 10:00")));

        var preview = DATABASE.recalculation.preview(List.of("preview"), sevenDays(), NOW);

        assertThat(preview.get(0).after().dueAt()).isEqualTo(at("02/03/2026 17:00"));
        assertThat(DATABASE.ledger.promise("preview").orElseThrow().dueAt()).isEqualTo(at("26/02/2026 17:00"));
    }

    private static Revision sevenDays() {
        return Revision.ofLimits(
                "batch", Map.of("2.002755", new Revision.NewTerms("P7D", null)), "Luật mới", "Nghị định thử");
    }
}
