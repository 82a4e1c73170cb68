package vn.congvu.remotework.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/** What the person said of probation and discipline is confirmed or corrected. */
@ProductTest
class PersonnelCheckTest {

    private static final String PERSONNEL = "cb005";

    @Autowired
    private RemoteTrace pilot;

    private String code;

    @BeforeEach
    void readyForPersonnel() {
        pilot.at("2026-03-03T09:00");
        String round = pilot.round(Pilot.round());
        code = pilot.submitted(Pilot.APPLICANT, Pilot.wish(round, pilot.position(round, "TH-01")));
        checkedByTheOthers();
    }

    private void checkedByTheOthers() {
        pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(200);
        pilot.complete(Pilot.HEAD, code, "confirmWorkload", Pilot.workloadEqual())
                .expect(200);
        pilot.complete(Pilot.SECURITY, code, "checkSecurity", Pilot.secure()).expect(200);
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    private JsonNode personal() {
        return pilot.read(Pilot.HEAD, RemoteTrace.API + "/requests/" + code)
                .expect(200)
                .body()
                .path("personal");
    }

    @Test
    void theFormStartsWithWhatWasDeclaredAndShowsWhoConfirmed() {
        JsonNode task = pilot.read(PERSONNEL, "/api/tasks/" + pilot.task(code, "checkPersonnel"))
                .expect(200)
                .body();
        assertThat(task.path("data").path("probation").asString()).isEqualTo("no");
        assertThat(personal().path("confirmedBy").isNull()).isTrue();
        pilot.complete(PERSONNEL, code, "checkPersonnel", Pilot.personnelFine()).expect(200);
        assertThat(personal().path("confirmedBy").path("username").asString()).isEqualTo(PERSONNEL);
        assertThat(RemoteTrace.local(personal().path("confirmedAt"))).isEqualTo("2026-03-03T09:00");
        assertThat(pilot.elements(code, "active")).containsExactly("userTask_decide");
    }

    @Test
    void aCorrectionRefusesWithTheReasonCodeOfTheConditionAndMayBeAppealed() {
        pilot.complete(PERSONNEL, code, "checkPersonnel", Pilot.with(Pilot.personnelFine(), "probation", "yes"))
                .expect(200);
        JsonNode file = pilot.file(code);
        assertThat(file.path("status").asString()).isEqualTo("REFUSED");
        assertThat(file.path("decision").path("reasonCode").asString()).isEqualTo("PROBATION");
        assertThat(file.path("decision").path("rule").asString()).isEqualTo("N1");
        assertThat(personal().path("onProbation").asBoolean()).isTrue();
        assertThat(pilot.history(code)).contains("DECLARATION_CORRECTED");
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Tập sự kết thúc ngày mai."))
                .expect(200);
        pilot.complete(Pilot.LEADER, code, "decideAppeal", Pilot.grantsAppeal()).expect(200);
        checkedByTheOthers();
        pilot.complete(PERSONNEL, code, "checkPersonnel", Pilot.with(Pilot.personnelFine(), "probation", "yes"))
                .expect(200);
        assertThat(pilot.elements(code, "active")).containsExactly("userTask_decide");
    }

    @Test
    void withoutAnAnswerItIsNotChecked() {
        assertThat(pilot.complete(PERSONNEL, code, "checkPersonnel", Map.of("opinion", "pass", "rota", true))
                        .status())
                .isEqualTo(400);
    }
}
