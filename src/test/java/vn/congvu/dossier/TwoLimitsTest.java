package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/** The limit of the law and the shorter one the city has committed itself to: 1.001865 has seven working days, and five. */
@ProductTest
class TwoLimitsTest {

    private static final String LICENCE = "1.001865";

    @Autowired
    private DossierTrace trace;

    @Test
    void theCityPromisesLessThanTheLawAllows() {
        trace.at("2026-03-02T08:00");

        String code = trace.accepted(LICENCE, "TTPVHCC");

        assertThat(dates(code)).containsExactly("2026-03-11T17:00", "2026-03-09T17:00", "2026-03-09T17:00");
        assertThat(trace.clocks(code, "STATUTORY"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.path("term").asString()).isEqualTo("P7D"));
        assertThat(trace.clocks(code, "COMMITTED"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.path("term").asString()).isEqualTo("P5D"));
    }

    @Test
    void withoutACommitmentTheLimitOfTheLawIsThePromise() {
        trace.at("2026-03-02T08:00");

        String code = trace.accepted("1.004884");

        assertThat(dates(code)).containsExactly("2026-03-09T17:00", null, "2026-03-09T17:00");
        assertThat(trace.clocks(code, "COMMITTED")).isEmpty();
    }

    @Test
    void aPauseMovesBoth() {
        trace.at("2026-03-02T08:00");
        String code = trace.accepted(LICENCE, "TTPVHCC");
        trace.at("2026-03-03T08:00");
        trace.ask("leader.SNV", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE"));

        trace.at("2026-03-04T08:00");
        trace.ask("leader.SNV", code, "resume", Map.of());

        assertThat(dates(code)).containsExactly("2026-03-12T17:00", "2026-03-10T17:00", "2026-03-10T17:00");
    }

    @Test
    void anApologyMovesTheCommitmentAndNeverTheLimitOfTheLaw() {
        trace.at("2026-03-02T08:00");
        String code = trace.accepted(LICENCE, "TTPVHCC");

        trace.at("2026-03-06T09:00");
        DossierTrace.Answer extended = trace.ask(
                "leader.SNV", code, "extend", Map.of("newDate", "2026-03-12", "reason", "Cần xác minh vốn ký quỹ."));

        assertThat(extended.status()).as(extended.body().toString()).isEqualTo(200);
        assertThat(dates(code)).containsExactly("2026-03-11T17:00", "2026-03-12T17:00", "2026-03-12T17:00");
    }

    @Test
    void bothEndWithTheDossier() {
        trace.at("2026-03-02T08:00");
        String code = trace.accepted(LICENCE, "TTPVHCC");

        trace.ask("clerk.TTPVHCC", code, "withdraw", Map.of("reason", "Người nộp không còn nhu cầu."));

        List<String> outcomes = new ArrayList<>();
        for (String kind : List.of("STATUTORY", "COMMITTED")) {
            trace.clocks(code, kind)
                    .forEach(clock ->
                            outcomes.add(kind + " " + clock.path("outcome").asString()));
        }
        assertThat(outcomes).containsExactly("STATUTORY CANCELLED", "COMMITTED CANCELLED");
    }

    /** By rule, by commitment, as promised. */
    private List<String> dates(String code) {
        JsonNode dossier = trace.dossier(code);
        List<String> dates = new ArrayList<>();
        for (String field : List.of("statutoryDueAt", "committedDueAt", "promisedAt")) {
            dates.add(DossierTrace.local(dossier.path(field)));
        }
        return dates;
    }
}
