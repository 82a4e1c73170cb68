package vn.congvu.remotework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/** Why it was decided so: the card and the history say the same to the same people, and to others neither says it. */
@ProductTest
class ReasonsTest {

    private static final String EXPLANATION = "Trong tháng có đoàn kiểm tra.";
    private static final String AGAINST = "Đoàn kiểm tra đã hoãn sang tháng sau.";
    private static final String ANSWER = "Lý do đã nêu vẫn còn đúng.";

    @Autowired
    private RemoteTrace pilot;

    private String code;

    @BeforeEach
    void aRefusalThatIsAppealed() {
        pilot.at("2026-03-03T09:00");
        String round = pilot.round(Pilot.round());
        code = pilot.readyToDecide(Pilot.APPLICANT, Pilot.wish(round, pilot.position(round, "TH-01")));
        pilot.complete(Pilot.LEADER, code, "decide", Pilot.refuses("URGENT_DUTY"))
                .expect(200);
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", AGAINST)).expect(200);
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {Pilot.APPLICANT, Pilot.HEAD, Pilot.LEADER, "cb002", "leader.SNV", "auditor"})
    void thePersonThoseWhoAnswerForItAndTheOrganiserReadIt(String user) {
        answered();
        JsonNode file = read(user);
        assertThat(file.path("decision").path("note").asString()).isEqualTo(EXPLANATION);
        assertThat(file.path("appeals").get(0).path("content").asString()).isEqualTo(AGAINST);
        assertThat(file.path("appeals").get(0).path("answer").asString()).isEqualTo(ANSWER);
        assertThat(history(file, "DECISION_EXPLAINED")).containsExactly(EXPLANATION);
        assertThat(history(file, "APPEAL_REJECTED")).containsExactly(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = Pilot.SECURITY)
    void whoOnlyChecksReadsThePublishedReason(String user) {
        answered();
        JsonNode file = read(user);
        assertThat(file.path("decision").path("reasonCode").asString()).isEqualTo("URGENT_DUTY");
        assertThat(history(file, "REFUSED")).singleElement().asString().startsWith("R10: ");
        assertThat(file.toString()).doesNotContain(EXPLANATION, AGAINST, ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = "leader.SNV")
    void whoHasToAnswerReadsItBeforeAnswering(String user) {
        JsonNode file = read(user);
        assertThat(file.path("decision").path("note").asString()).isEqualTo(EXPLANATION);
        assertThat(file.path("appeals").get(0).path("content").asString()).isEqualTo(AGAINST);
    }

    private void answered() {
        pilot.complete("leader.SNV", code, "decideAppeal", Pilot.rejectsAppeal())
                .expect(200);
    }

    private JsonNode read(String user) {
        return pilot.read(user, RemoteTrace.API + "/requests/" + code)
                .expect(200)
                .body();
    }

    private static List<String> history(JsonNode file, String kind) {
        return file.path("history")
                .valueStream()
                .filter(event -> event.path("kind").asString().equals(kind))
                .map(event -> event.path("textVi").asString())
                .toList();
    }
}
