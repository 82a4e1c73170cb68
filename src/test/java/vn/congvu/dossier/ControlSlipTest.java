package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/** Form 05 of a dossier of 1.004884 accepted on Monday 01/06/2026 at 07:30, whose appraisal is late. */
@ProductTest
class ControlSlipTest {

    @Autowired
    private DossierTrace trace;

    @Test
    void everyHandOverIsOnTheSlipAndWhoWasLateIsToldFromWhoReceivedLate() {
        String code = walkedThrough();

        JsonNode slip = slip("clerk", code).body();

        assertThat(slip.path("number").asString()).isEqualTo("PKS-" + code);
        assertThat(slip.path("procedureName").asString()).isEqualTo("Đăng ký lại khai sinh");
        assertThat(slip.path("institutionName").asString()).contains("Sài Gòn");
        assertThat(slip.path("partners")).isEmpty();
        assertThat(DossierTrace.local(slip.path("receivedAt"))).isEqualTo("2026-06-01T07:30");
        assertThat(rows(slip, "seq")).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(rows(slip, "fromUnit").get(0)).isEqualTo("Người nộp hồ sơ");
        assertThat(rows(slip, "fromUnit").subList(1, 7))
                .isEqualTo(rows(slip, "toUnit").subList(0, 6));
        // limits of 1, 2, 29, 3, 4 and 1 hours
        assertThat(rows(slip, "plannedAt"))
                .containsExactly(
                        "",
                        "2026-06-01T07:30:00+07:00",
                        "2026-06-01T08:30:00+07:00",
                        "2026-06-01T10:30:00+07:00",
                        "2026-06-04T17:00:00+07:00",
                        "2026-06-05T10:30:00+07:00",
                        "2026-06-05T16:00:00+07:00");

        JsonNode process = row(slip, "Thẩm định");
        assertThat(process.path("outcome").asString()).isEqualTo("LATE");
        assertThat(process.path("ownLateMinutes").asInt()).isPositive();
        assertThat(process.path("receivedLateMinutes").asInt()).isZero();
        assertThat(process.path("note").asString()).startsWith("giao muộn");

        JsonNode review = slip.path("rows").get(process.path("seq").asInt());
        assertThat(review.path("receivedLateMinutes").asInt()).isPositive();
        assertThat(review.path("ownLateMinutes").asInt()).isZero();
        assertThat(review.path("note").asString()).startsWith("nhận muộn");
        assertThat(review.path("officer").asString()).isNotEmpty();
    }

    @Test
    void theOutcomesInTheLedgerTellReceivingLateToo() {
        String code = walkedThrough();

        String june = "/api/sla/outcomes?unit=26740&kind=STEP&limit=200&from=2026-06-01&to=2026-06-30";
        List<String> late = new ArrayList<>();
        trace.read("auditor", june).body().path("items").forEach(outcome -> {
            if (outcome.path("dossierCode").asString().equals(code)
                    && outcome.path("receivedLateMinutes").asInt() > 0) {
                late.add(outcome.path("outcome").asString());
            }
        });

        assertThat(late).isNotEmpty().doesNotContain("LATE");
    }

    @Test
    void whoMayNotSeeTheDossierSeesNoSlip() {
        String code = trace.submitted("1.004884");

        assertThat(slip("clerk.26743", code).status()).isEqualTo(404);
        assertThat(slip("auditor", code).status()).isEqualTo(200);
        assertThat(slip("designer", code).status()).isEqualTo(403);
        assertThat(slip("auditor", "H29-none").status()).isEqualTo(404);
    }

    private String walkedThrough() {
        trace.at("2026-06-01T07:30");
        String code = trace.accepted("1.004884");
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        trace.at("2026-06-05T16:30");
        trace.complete(code, "process");
        trace.at("2026-06-05T16:45");
        trace.complete(code, "review", "sign", "issue");
        trace.complete(
                code,
                "return",
                Map.of("receiverName", "Nguyễn Thị Thử", "method", "counter", "returnedOn", "2026-06-05"));
        return code;
    }

    private DossierTrace.Answer slip(String user, String code) {
        return trace.read(user, "/api/dossiers/" + code + "/control-slip");
    }

    private static List<String> rows(JsonNode slip, String field) {
        List<String> values = new ArrayList<>();
        slip.path("rows").forEach(row -> values.add(row.path(field).asString()));
        return values;
    }

    private static JsonNode row(JsonNode slip, String step) {
        for (JsonNode row : slip.path("rows")) {
            if (row.path("stepVi").asString().startsWith(step)) {
                return row;
            }
        }
        throw new AssertionError(step + " is not among " + rows(slip, "stepVi"));
    }
}
