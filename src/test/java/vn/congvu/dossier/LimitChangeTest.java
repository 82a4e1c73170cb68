package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.rulechange.ChangeTrace.limit;
import static vn.congvu.rulechange.ChangeTrace.limits;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.rulechange.ChangeTrace;

/** The five working days of 1.004884 become three on Friday 10/07/2026, decided on Tuesday the 7th. */
@ProductTest
class LimitChangeTest {

    private static final String PROCEDURE = "1.004884";
    private static final String DECIDED = "2026-07-07T09:00";
    private static final String FIRST_DAY = "2026-07-10";

    @Autowired
    private DossierTrace trace;

    @Autowired
    private ChangeTrace changes;

    @Autowired
    private Invariants invariants;

    private String change;

    @AfterEach
    void theLimitIsAsItWas() {
        trace.at(DECIDED);
        if (!state().equals("UNDONE")) {
            changes.undone(change);
        }
        assertThat(procedure().path("statutoryTerm").asString()).isEqualTo("P5D");
        assertThat(procedure().path("effectiveTo").isNull()).isTrue();
        assertThat(invariants.violations()).isEmpty();
    }

    @Test
    void aDossierKeepsTheRuleOfItsReceipt() {
        trace.at("2026-07-06T08:00");
        String before = trace.accepted(PROCEDURE);
        decide(false);
        assertThat(state()).isEqualTo("APPLIED");

        trace.at("2026-07-09T08:00");
        String lastDay = trace.accepted(PROCEDURE);
        trace.at("2026-07-10T08:00");
        String after = trace.accepted(PROCEDURE);
        changes.run();

        assertThat(trace.promise(before)).isEqualTo("2026-07-13T17:00");
        assertThat(trace.promise(lastDay)).isEqualTo("2026-07-16T17:00");
        assertThat(trace.promise(after)).isEqualTo("2026-07-15T17:00");
        assertThat(procedure().path("statutoryTerm").asString()).isEqualTo("P3D");
        assertThat(procedure().path("legalBasis").asString()).isEqualTo("Quyết định thử 2/QĐ-UBND");
    }

    @Test
    void theSharesOfTheStepsAreMadeForTheNewTerm() {
        int before = minutesOfTheSteps();
        decide(false);

        trace.at("2026-07-10T08:00");

        assertThat(before).isEqualTo(5 * 480);
        assertThat(minutesOfTheSteps()).isEqualTo(3 * 480);
    }

    @Test
    void aTransitionalClauseMovesOpenDossiersOnTheFirstDay() {
        // given a dossier of Monday, and the clause decided on Tuesday
        trace.at("2026-07-06T08:00");
        String open = trace.accepted(PROCEDURE);
        decide(true);

        // then nothing moves before Friday
        changes.run();
        assertThat(state()).isEqualTo("APPLYING");
        assertThat(trace.promise(open)).isEqualTo("2026-07-13T17:00");

        // and on Friday it has the three days, which were over on Thursday
        trace.at("2026-07-10T00:00");
        changes.run();
        assertThat(state()).isEqualTo("APPLIED");
        assertThat(trace.promise(open)).isEqualTo("2026-07-09T17:00");
        JsonNode statutory = trace.clocks(open).path("clocks").get(0);
        assertThat(statutory.path("term").asString()).isEqualTo("P3D");
        assertThat(statutory.path("events").get(1).path("kind").asString()).isEqualTo("LIMIT");
    }

    @Test
    void thePreviewTellsWhichDossiersBecomeLate() {
        trace.at("2026-07-02T08:00");
        String open = trace.accepted(PROCEDURE);
        trace.at(DECIDED);

        var preview = changes.preview("designer", limits(FIRST_DAY, true, limit(PROCEDURE, "P2D")));
        change = changes.proposed(limits(FIRST_DAY, true, limit(PROCEDURE, "P2D")));
        changes.approved(change);

        assertThat(preview.body().path("becomeLate").asInt()).isPositive();
        assertThat(preview.body().path("examples").toString()).contains(open, "BECOMES_LATE");
    }

    @Test
    void withoutATransitionalClauseNoOpenDossierIsAffected() {
        trace.at("2026-07-06T08:00");
        trace.accepted(PROCEDURE);
        decide(false);

        assertThat(changes.change(change)
                        .body()
                        .path("preview")
                        .path("dossiers")
                        .asInt())
                .isZero();
    }

    @Test
    void itIsUndoneBeforeItsFirstDayOnly() {
        decide(false);
        assertThat(changes.change(change).body().path("can").path("undo").asBoolean())
                .isTrue();

        trace.at("2026-07-10T08:00");
        var tooLate = changes.decide("approver", change, "undo", Map.of("reason", "Nhầm"));
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.type()).isEqualTo("limits-in-force");

        trace.at("2026-07-09T08:00");
        changes.undone(change);
        assertThat(state()).isEqualTo("UNDONE");
        trace.at("2026-07-10T08:00");
        assertThat(trace.promise(trace.accepted(PROCEDURE))).isEqualTo("2026-07-17T17:00");
    }

    private void decide(boolean appliesToOpen) {
        trace.at(DECIDED);
        change = changes.proposed(limits(FIRST_DAY, appliesToOpen, limit(PROCEDURE, "P3D")));
        changes.approved(change);
    }

    private String state() {
        return changes.change(change).body().path("state").asString();
    }

    private JsonNode procedure() {
        return trace.read("clerk", "/api/procedures/" + PROCEDURE).body();
    }

    private int minutesOfTheSteps() {
        double hours = 0;
        for (JsonNode stage : procedure().path("stages")) {
            for (JsonNode step : stage.path("steps")) {
                hours += step.path("hours").asDouble();
            }
        }
        return (int) Math.round(hours * 60);
    }
}
