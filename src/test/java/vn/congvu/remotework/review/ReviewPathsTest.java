package vn.congvu.remotework.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.WalkedModel;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/** A review, walked over every path of its model. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPathsTest {

    private final Set<String> walked = new TreeSet<>();

    @Autowired
    private RemoteTrace pilot;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewPlanning planning;

    @Autowired
    private WalkedModel models;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String round;

    @BeforeEach
    void openRound() {
        pilot.at("2026-03-03T09:00");
        round = pilot.round(Pilot.round());
    }

    @AfterEach
    void tidyUp() {
        reviews.tidyUp();
        pilot.tidyUp();
    }

    @AfterAll
    void everyElementHasBeenReached() {
        models.requireAll(ReviewPlanning.PROCESS, walked);
    }

    private void walked(String code) {
        walked.addAll(models.elementsOf(code));
    }

    @Test
    void itsDayComesByItselfAndItEndsWithWhatTheLeaderAgreedTo() {
        planning.planWhatIsMissing();
        JsonNode planned = reviews.ofRound(round).get(0);
        assertThat(planned.path("state").asString()).isEqualTo("PLANNED");
        assertThat(planned.path("kind").asString()).isEqualTo("FINAL");
        assertThat(planned.path("dueOn").asString()).isEqualTo("2026-04-01");
        String code = planned.path("code").asString();
        assertThat(code).startsWith("SKTN-SNV-260303-");

        pilot.at("2026-03-31T23:59");
        pilot.fireDueTimers();
        assertThat(reviews.state(code)).isEqualTo("PLANNED");
        pilot.at("2026-04-01T00:00");
        pilot.fireDueTimers();
        assertThat(reviews.state(code)).isEqualTo("REPORTING");
        assertThat(pilot.read(Pilot.HEAD, "/api/notifications?limit=200").items())
                .anySatisfy(
                        notice -> assertThat(notice.path("textVi").asString()).startsWith(code + ": sơ kết đợt"));

        reviews.report(Pilot.HEAD, Pilot.UNIT, code, Reviews.opinion()).expect(200);
        assertThat(reviews.state(code)).isEqualTo("COMPILING");
        reviews.compile(code, Reviews.accepts()).expect(200);
        assertThat(reviews.state(code)).isEqualTo("RECOMMENDING");
        reviews.recommend(code, Reviews.recommends("CHANGE")).expect(200);
        assertThat(reviews.state(code)).isEqualTo("DECIDING");
        reviews.decide(code, Reviews.agrees()).expect(200);

        assertThat(reviews.state(code)).isEqualTo("PUBLISHED");
        assertThat(reviews.ofRound(round).get(0).path("recommendation").asString())
                .isEqualTo("CHANGE");
        assertThat(pilot.read(Pilot.HEAD, "/api/notifications?limit=200").items())
                .anySatisfy(notice ->
                        assertThat(notice.path("textVi").asString()).contains(code, "Kết luận: Điều chỉnh thí điểm"));
        walked(code);
    }

    @Test
    void theOrganiserBeginsEarlierSendsFiguresBackAndTheLeaderAsksToReconsider() {
        planning.planWhatIsMissing();
        pilot.at("2026-03-20T09:00");
        String code = reviews.begun(round);
        JsonNode begun = reviews.file(code);
        assertThat(begun.path("kind").asString()).isEqualTo("EXTRA");
        assertThat(begun.path("to").asString()).isEqualTo("2026-03-19");
        assertThat(begun.path("begunBy").path("username").asString()).isEqualTo(Reviews.RECOMMENDS);
        reviews.report(Pilot.HEAD, Pilot.UNIT, code, Reviews.opinion()).expect(200);

        reviews.compile(
                        code,
                        Map.of(
                                "decision",
                                "return",
                                "returnedUnits",
                                List.of(Pilot.UNIT),
                                "note",
                                "Bổ sung số khảo sát người dân."))
                .expect(200);
        assertThat(reviews.state(code)).isEqualTo("REPORTING");
        reviews.report(Pilot.HEAD, Pilot.UNIT, code, Reviews.opinion()).expect(200);
        reviews.compile(code, Reviews.accepts()).expect(200);
        reviews.recommend(code, Reviews.recommends("STOP")).expect(200);

        reviews.decide(code, Map.of("decision", "return", "note", "Cân nhắc ý kiến của đơn vị."))
                .expect(200);
        assertThat(reviews.state(code)).isEqualTo("RECOMMENDING");
        reviews.recommend(code, Reviews.recommends("CHANGE")).expect(200);
        reviews.decide(code, Reviews.agrees()).expect(200);
        assertThat(reviews.state(code)).isEqualTo("PUBLISHED");
        walked(code);

        planning.planWhatIsMissing();
        assertThat(reviews.ofRound(round))
                .extracting(review -> review.path("kind").asString() + " "
                        + review.path("state").asString())
                .containsExactly("FINAL PLANNED", "EXTRA PUBLISHED");
    }

    @Test
    void aUnitThatDoesNotReportAlertsItsSuperiorsAndNothingGoesOnBySilence() {
        pilot.at("2026-03-20T09:00");
        String code = reviews.begun(round);
        JsonNode step = reviews.file(code).path("steps").get(0);
        assertThat(RemoteTrace.local(step.path("dueAt"))).isEqualTo("2026-03-27T17:00");
        pilot.at("2026-04-06T09:00");
        for (int climb = 0; climb < 5; climb++) {
            pilot.fireDueTimers();
        }
        assertThat(levels("head", code)).contains("YELLOW");
        assertThat(levels("leader", code)).contains("RED");
        assertThat(reviews.state(code)).isEqualTo("REPORTING");
    }

    private List<String> levels(String user, String code) {
        return pilot.read(user, "/api/escalations?limit=200").items().stream()
                .filter(line -> line.path("dossierCode").asString().equals(code))
                .map(line -> line.path("level").asString())
                .toList();
    }

    @Test
    void whoRecommendsDoesNotDecide() {
        pilot.at("2026-03-20T09:00");
        String code = reviews.begun(round);
        reviews.report(Pilot.HEAD, Pilot.UNIT, code, Reviews.opinion()).expect(200);
        reviews.compile(code, Reviews.accepts()).expect(200);
        reviews.recommend(code, Reviews.recommends("CHANGE")).expect(200);
        transaction.executeWithoutResult(status ->
                jdbc.update("UPDATE remote_work_review SET recommended_by = ? WHERE code = ?", Reviews.DECIDES, code));

        assertThat(reviews.decide(code, Reviews.agrees()).expect(403).type())
                .endsWith("remote-review-own-recommendation");
        assertThat(reviews.state(code)).isEqualTo("DECIDING");
    }
}
