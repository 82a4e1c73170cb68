package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.modelling.ModelKind.FORM;
import static vn.congvu.modelling.ModelKind.PROCESS;
import static vn.congvu.modelling.Shipped.HANDLING;
import static vn.congvu.modelling.Shipped.INTAKE;
import static vn.congvu.modelling.Workshop.expect;
import static vn.congvu.sla.Moments.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.modelling.Workshop.Answer;
import vn.congvu.web.time.ProductClock;

/** A former version in force again is a new version that says the same, word for word. */
@ProductTest
@Transactional
class WayBackTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private ModelHistory history;

    @Autowired
    private ProductClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void itIsANewVersionWithTheHashOfTheFormer() {
        workshop.putInForce(INTAKE, FORM, Shipped.intakeAskingMore());

        Answer restored = expect(200, workshop.restore("approver", INTAKE, 1));

        assertThat(restored.number("version")).isEqualTo(3);
        assertThat(restored.number("restoredFrom")).isEqualTo(1);
        assertThat(restored.text("origin")).isEqualTo("RESTORED");
        assertThat(restored.text("hash"))
                .isEqualTo(version(INTAKE, 1).path("hash").asString());
        assertThat(restored.text("approvedBy")).isEqualTo("approver");
        assertThat(restored.text("legalBasis")).isEqualTo("Công văn thử 3/VP");
        assertThat(restored.text("note")).isEqualTo("Bản mới gây nhầm lẫn");
        assertThat(workshop.source("/" + INTAKE + "/source")).isEqualTo(Shipped.form(INTAKE));
        assertThat(history.of(INTAKE).get(2).act()).isEqualTo(ModelHistory.Act.RESTORED);
    }

    @Test
    void aProcessTakesWhatCameIntoForceWithItsSuccessorBackToo() {
        workshop.drafted("designer", INTAKE, FORM, Shipped.intakeAskingMore());
        workshop.putInForce(HANDLING, PROCESS, Shipped.handlingWithStep("Xem hồ sơ"));
        assertThat(live(INTAKE)).isEqualTo(2);

        expect(200, workshop.restore("approver", HANDLING, 1));

        assertThat(workshop.source("/" + HANDLING + "/source")).isEqualTo(Shipped.process(HANDLING));
        assertThat(workshop.source("/" + INTAKE + "/source")).isEqualTo(Shipped.form(INTAKE));
        assertThat(version(INTAKE, 3).path("restoredFrom").asInt()).isEqualTo(1);
    }

    @Test
    void whatCameIntoForceBesideItStays() {
        workshop.putInForce(INTAKE, FORM, Shipped.intakeAskingMore());
        workshop.putInForce(HANDLING, PROCESS, Shipped.handlingWithStep("Xem hồ sơ"));

        expect(200, workshop.restore("approver", HANDLING, 1));

        assertThat(live(INTAKE)).isEqualTo(2);
        assertThat(live(HANDLING)).isEqualTo(3);
    }

    @Test
    void itDoesNotMatterWhatTheClockSays() {
        clock.stopAt(at("01/01/2030 08:00"));
        workshop.putInForce(INTAKE, FORM, Shipped.intakeAskingMore());
        clock.stopAt(at("01/01/2020 08:00"));
        workshop.putInForce(HANDLING, PROCESS, Shipped.handlingWithStep("Xem hồ sơ"));

        expect(200, workshop.restore("approver", HANDLING, 1));

        assertThat(live(INTAKE)).isEqualTo(2);
    }

    @Test
    void theComparisonShowsWhatTheWayBackWouldChange() {
        workshop.drafted("designer", INTAKE, FORM, Shipped.intakeAskingMore());
        workshop.putInForce(HANDLING, PROCESS, Shipped.handlingWithStep("Xem hồ sơ"));

        Answer back = workshop.read("approver", "/" + HANDLING + "/diff?from=live&to=1");

        assertThat(back.texts("parts", "key")).containsExactly(INTAKE);
        assertThat(back.body().path("note").path("vi").toString()).contains("Xem hồ sơ");
        assertThat(back.item("parts", "key", INTAKE).path("note").path("vi").toString())
                .contains("Bỏ mục “Mức độ khẩn”");
    }

    @Test
    void onlyApproversGoBackAndTheySayWhy() {
        workshop.putInForce(INTAKE, FORM, Shipped.intakeAskingMore());

        assertThat(workshop.restore("designer", INTAKE, 1).status()).isEqualTo(403);
        assertThat(workshop.restore("admin", INTAKE, 1).status()).isEqualTo(403);
        assertThat(workshop.restore("approver", INTAKE, 9).status()).isEqualTo(404);
        assertThat(workshop.restore("approver", INTAKE, 2).type()).isEqualTo("model-version-in-force");
    }

    private int live(String key) {
        return workshop.read("auditor", "/" + key).number("liveVersion");
    }

    private JsonNode version(String key, int version) {
        return workshop.read("auditor", "/" + key + "/versions").item("items", "version", version);
    }
}
