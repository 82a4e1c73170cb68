package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/**
 * The second request of a unit makes a dossier overdue for the official indicator (Decision 766/QĐ-TTg), while its own
 * clock goes on as the procedure says: 1.004884 subtracts the applicant's time, 2.002755 counts again from zero.
 */
@ProductTest
class SecondSupplementTest {

    @Autowired
    private DossierTrace trace;

    @Test
    void thePausingClockSubtractsEachTimeTheApplicantHadThePapers() {
        // given five working days, promised for Monday 9 March
        trace.at("2026-03-02T08:00");
        String code = trace.withTheOfficer("1.004884");

        // when papers are missing on Tuesday for a day
        askedAndSupplied(code, "GIAY_TO_CU", "2026-03-03T08:00", "2026-03-04T08:00");
        assertThat(trace.promise(code)).isEqualTo("2026-03-10T17:00");
        assertThat(officiallyOverdue(code)).isFalse();

        // and again on Thursday for a day
        askedAndSupplied(code, "GIAY_TO_CU", "2026-03-05T08:00", "2026-03-06T08:00");

        // then the promise has moved by two days, and the official indicator counts it as overdue all the same
        assertThat(trace.promise(code)).isEqualTo("2026-03-11T17:00");
        assertThat(officiallyOverdue(code)).isTrue();
        assertThat(overdueSlips(code)).containsExactly(false, true);
        assertThat(trace.history(code, "OVERDUE_BY_RULE")).singleElement().satisfies(entry -> {
            assertThat(entry.path("grounds").path("legalBasis").asString()).contains("766/QĐ-TTg");
            assertThat(entry.path("grounds").path("slip").asString()).startsWith("02/PBS");
        });

        // and a third request changes nothing about that
        askedAndSupplied(code, "GIAY_TO_CU", "2026-03-09T08:00", "2026-03-10T08:00");
        assertThat(trace.promise(code)).isEqualTo("2026-03-12T17:00");
        assertThat(overdueSlips(code)).containsExactly(false, true, true);
        assertThat(flags(code, "STATUTORY")).isOne();
    }

    @Test
    void theRestartingClockCountsFromZeroEachTime() {
        // given 96 working hours, twelve days
        trace.at("2026-03-02T07:30");
        String code = trace.withTheOfficer("2.002755");
        String component = firstComponent(code);
        assertThat(trace.promise(code)).isEqualTo("2026-03-17T17:00");

        // when the papers come on Monday the 9th, the twelve days begin there
        askedAndSupplied(code, component, "2026-03-04T07:30", "2026-03-09T07:30");
        assertThat(trace.promise(code)).isEqualTo("2026-03-24T17:00");
        assertThat(officiallyOverdue(code)).isFalse();

        // and again on Monday the 16th
        askedAndSupplied(code, component, "2026-03-11T07:30", "2026-03-16T07:30");
        assertThat(trace.promise(code)).isEqualTo("2026-03-31T17:00");
        assertThat(officiallyOverdue(code)).isTrue();

        // and on Monday the 23rd
        askedAndSupplied(code, component, "2026-03-18T07:30", "2026-03-23T07:30");
        assertThat(trace.promise(code)).isEqualTo("2026-04-07T17:00");
        assertThat(overdueSlips(code)).containsExactly(false, true, true);
        assertThat(flags(code, "STATUTORY")).isOne();
    }

    @Test
    void aRequestAtTheCounterIsNotCounted() {
        // given papers that were missing when the dossier was handed in
        trace.at("2026-03-02T08:00");
        String code = trace.submitted("1.004884");
        trace.complete(code, "intake", Steps.asksForSupplement("TO_KHAI"));
        trace.ask("clerk", code, "supplement", Map.of("kind", "RECEIVED", "components", List.of("TO_KHAI")));
        trace.complete(code, "intake", Steps.accepting(trace.task("clerk", code, "intake")));
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));

        // when the officer asks for the first time
        trace.complete(code, "process", Steps.asksForSupplement("GIAY_TO_CU"));

        assertThat(officiallyOverdue(code)).isFalse();
    }

    private void askedAndSupplied(String code, String component, String asked, String supplied) {
        trace.at(asked);
        trace.complete(code, "process", Steps.asksForSupplement(component));
        trace.at(supplied);
        DossierTrace.Answer received =
                trace.ask("clerk", code, "supplement", Map.of("kind", "RECEIVED", "components", List.of(component)));
        assertThat(received.status()).as(received.body().toString()).isEqualTo(200);
    }

    private boolean officiallyOverdue(String code) {
        return trace.dossier(code).path("officiallyOverdue").asBoolean();
    }

    private String firstComponent(String code) {
        return trace.dossier(code).path("components").get(0).path("code").asString();
    }

    /** Of the supplement requests, in their order: whether the paper says that the dossier is overdue by it. */
    private List<Boolean> overdueSlips(String code) {
        List<Boolean> overdue = new ArrayList<>();
        for (JsonNode slip : trace.dossier(code).path("slips")) {
            if (slip.path("form").asString().equals("02")) {
                overdue.add(slip.path("overdueByRule").asBoolean());
            }
        }
        return overdue;
    }

    private int flags(String code, String kind) {
        int flags = 0;
        for (JsonNode event : trace.clocks(code, kind).get(0).path("events")) {
            flags += event.path("kind").asString().equals("OVERDUE_BY_RULE") ? 1 : 0;
        }
        return flags;
    }
}
