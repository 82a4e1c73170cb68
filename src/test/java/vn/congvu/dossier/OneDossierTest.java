package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/** A dossier from the counter to the result, at the pace of its officers. */
@ProductTest
class OneDossierTest {

    @Autowired
    private DossierTrace trace;

    @Test
    void fiveWorkingDaysOverTetArePromisedAndExplained() {
        // given a dossier of five working days, accepted on the last Thursday before Tết
        trace.at("2026-02-12T10:00");
        String code = trace.accepted("1.004884");

        // then it is promised for Thursday 26 February, and says why
        assertThat(trace.promise(code)).isEqualTo("2026-02-26T17:00");
        JsonNode statutory = trace.clocks(code).path("clocks").get(0);
        assertThat(statutory.path("kind").asString()).isEqualTo("STATUTORY");
        assertThat(statutory.path("sentenceVi").asString())
                .contains("thứ Năm 12/02/2026 10:00", "5 ngày làm việc", "Tết", "thứ Năm 26/02/2026 17:00");
        assertThat(countedDays(statutory))
                .containsExactly("2026-02-13", "2026-02-23", "2026-02-24", "2026-02-25", "2026-02-26");
    }

    @Test
    void theJointProcedureRunsItsFifteenStepsAndNinetySixHours() {
        // given the allowance of 2.002755: 40 hours at the ward, 56 at the department
        trace.at("2026-03-02T07:30");
        String code = trace.accepted("2.002755");

        // when everybody does their step
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        trace.complete(code, "process", "review", "sign", "issue");
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer.SNV-NCC"));
        trace.complete(code, "process", "consult", "finalise", "review", "sign", "issue");
        assertThat(trace.status(code)).isEqualTo("DONE");
        trace.complete(code, "return");

        // then the steps, their places and their hours are those of the approved process
        assertThat(trace.status(code)).isEqualTo("RETURNED");
        List<String> steps = new ArrayList<>();
        for (JsonNode clock : trace.clocks(code).path("clocks")) {
            String kind = clock.path("kind").asString();
            if (kind.equals("STEP") || kind.equals("CONSULTATION")) {
                steps.add(clock.path("unitCode").asString() + " "
                        + clock.path("term").asString());
            }
        }
        assertThat(steps)
                .containsExactly(
                        "26740-TTPVHCC PT4H",
                        "26740-VHXH PT4H",
                        "26740-VHXH PT20H",
                        "26740-VHXH PT4H",
                        "26740-LD PT4H",
                        "26740-VP PT4H",
                        "TTPVHCC PT4H",
                        "SNV-NCC PT4H",
                        "SNV-NCC PT12H",
                        "VPUB PT16H",
                        "SNV-NCC PT8H",
                        "SNV-NCC PT4H",
                        "SNV PT4H",
                        "SNV-VP PT4H");
        // the sixteen hours of the city's office are its own, not the department's
        assertThat(stageTerms(code)).containsExactly("26740 PT40H", "SNV PT40H");
        // the fifteenth step, handing the result over, is not counted
        assertThat(trace.promise(code)).isEqualTo("2026-03-17T17:00");
    }

    @Test
    void aFeeIsCollectedBeforeTheTermRuns() {
        trace.at("2026-03-02T09:00");
        String code = trace.accepted("2.001035");
        assertThat(trace.openSteps(code)).containsExactly("userTask_collectFee");
        assertThat(trace.promise(code)).isNull();

        trace.at("2026-03-02T09:30");
        trace.complete(code, "collectFee");

        assertThat(trace.dossier(code).path("fee").path("paid").asBoolean()).isTrue();
        assertThat(trace.promise(code)).isEqualTo("2026-03-04T17:00");
    }

    @Test
    void certificationAfterThreeIsPromisedForTheNextWorkingDay() {
        // given copies to be certified, in Friday afternoon before the Hùng Kings' long weekend
        trace.at("2026-04-24T15:10");
        String code = trace.accepted("2.000908");

        // then the next working day is Tuesday
        assertThat(trace.promise(code)).isEqualTo("2026-04-28T17:00");
    }

    @Test
    void theOfficerChosenByTheHeadGetsTheDossier() {
        trace.at("2026-03-02T08:00");
        String code = trace.accepted("1.004884");
        trace.complete(code, "receive");

        trace.complete(code, "assign", Steps.assigning("cb008"));

        JsonNode task = trace.task("cb008", code, "process");
        assertThat(task.path("assignee").path("username").asString()).isEqualTo("cb008");
    }

    private List<String> stageTerms(String code) {
        List<String> terms = new ArrayList<>();
        for (JsonNode clock : trace.clocks(code).path("clocks")) {
            if (clock.path("kind").asString().equals("STAGE")) {
                terms.add(clock.path("unitCode").asString() + " "
                        + clock.path("term").asString());
            }
        }
        return terms;
    }

    private static List<String> countedDays(JsonNode clock) {
        JsonNode trace = clock.path("trace");
        return IntStream.range(0, trace.size())
                .mapToObj(trace::get)
                .filter(day -> day.path("dayNumber").asInt() > 0)
                .map(day -> day.path("date").asString())
                .toList();
    }
}
