package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import org.junit.jupiter.api.Test;

/** A consultation counts against the consulted unit, and against the owner only beyond the owner's own limit. */
class ConsultationTest {

    private static final LedgerInMemory DATABASE = new LedgerInMemory();

    @Test
    void theOwnersClocksStandStillWhileAnotherInstitutionGivesItsOpinion() {
        var stage = ownersStage("sequential");
        DATABASE.ledger.open(opinionOf("79-VPUB", "sequential"));
        assertThat(DATABASE.ledger.reading(stage).orElseThrow().pausedFor()).isEqualTo(PauseReason.CONSULTATION_INSIDE);

        // when the opinion comes after seven and a half working hours
        DATABASE.ledger.close("sequential:79-VPUB", at("03/03/2026 09:00"), false, null, "officer");

        // then the owner's eight hours, which would have ended at 17:00, end as much later
        assertThat(DATABASE.ledger.reading(stage).orElseThrow().dueAt()).isEqualTo(at("03/03/2026 16:30"));
    }

    @Test
    void theyGoOnOnlyWithTheLastOfSeveralOpinions() {
        var stage = ownersStage("parallel");
        DATABASE.ledger.open(opinionOf("79-VPUB", "parallel"));
        DATABASE.ledger.open(opinionOf("STP", "parallel"));

        DATABASE.ledger.close("parallel:79-VPUB", at("02/03/2026 14:00"), false, null, "officer");
        assertThat(DATABASE.ledger.reading(stage).orElseThrow().state()).isEqualTo(ClockState.PAUSED);

        DATABASE.ledger.close("parallel:STP", at("02/03/2026 16:00"), false, null, "officer");
        assertThat(DATABASE.ledger.reading(stage).orElseThrow().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aSupplementThatOutlastsTheOpinionKeepsTheOwnersClockStanding() {
        var stage = ownersStage("both");
        DATABASE.ledger.open(opinionOf("79-VPUB", "both"));
        DATABASE.ledger.pause("both", Interruption.of(PauseReason.SUPPLEMENT, null), at("02/03/2026 10:00"), "officer");

        DATABASE.ledger.close("both:79-VPUB", at("02/03/2026 14:00"), false, null, "officer");
        assertThat(DATABASE.ledger.reading(stage).orElseThrow().pausedFor()).isEqualTo(PauseReason.SUPPLEMENT);

        DATABASE.ledger.resume("both", at("03/03/2026 09:00"), "clerk", null);
        assertThat(DATABASE.ledger.reading(stage).orElseThrow().state()).isEqualTo(ClockState.RUNNING);
    }

    /** Eight working hours at the ward from Monday 2 March 2026 07:30, consulted at 09:30. */
    private static String ownersStage(String dossier) {
        DATABASE.ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
        var stage = ClockSample.of(ClockKind.STAGE, dossier).term("PT8H").startedAt(at("02/03/2026 07:30"));
        DATABASE.ledger.open(stage);
        return stage.key();
    }

    private static OpenClock opinionOf(String unit, String dossier) {
        return ClockSample.of(ClockKind.CONSULTATION, dossier)
                .key(dossier + ":" + unit)
                .unit(unit, unit)
                .term("PT4H")
                .startedAt(at("02/03/2026 09:30"));
    }
}
