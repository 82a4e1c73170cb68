package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.modelling.ModelKind.FORM;
import static vn.congvu.modelling.ModelKind.PROCESS;
import static vn.congvu.modelling.Shipped.HANDLING;
import static vn.congvu.modelling.Shipped.INTAKE;
import static vn.congvu.modelling.Workshop.expect;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.modelling.Workshop.Answer;

/** A model comes into force when somebody else than its designers says so. */
@ProductTest
@Transactional
class FourEyesTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private ModelHistory history;

    @Autowired
    private DraftStore drafts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aProposalTakesTheChangedFormsOfTheProcessAlong() {
        int revision = workshop.drafted("designer", HANDLING, PROCESS, Shipped.handlingWithStep("Xem hồ sơ"));
        workshop.drafted("admin", INTAKE, FORM, Shipped.intakeAskingMore());

        Answer proposed = workshop.propose("designer", HANDLING, revision);

        assertThat(proposed.status()).as("%s", proposed).isEqualTo(201);
        assertThat(proposed.text("state")).isEqualTo("PROPOSED");
        assertThat(proposed.texts("parts", "key")).containsExactly(HANDLING, INTAKE);
        assertThat(proposed.texts("report", "deployable")).containsOnly("true");
        assertThat(proposed.item("parts", "key", INTAKE).path("baseVersion").asInt())
                .isEqualTo(1);
        String id = proposed.text("id");
        assertThat(workshop.read("approver", "/proposals?state=PROPOSED").texts("items", "id"))
                .containsExactly(id);
        assertThat(workshop.read("auditor", "/" + INTAKE)
                        .body()
                        .path("proposal")
                        .path("id")
                        .asString())
                .isEqualTo(id);
        assertThat(told("approver")).anyMatch(text -> text.contains("chờ bạn quyết định"));
    }

    @Test
    void approvedItIsANewVersionOfEveryPart() {
        workshop.drafted("admin", INTAKE, FORM, Shipped.intakeAskingMore());

        Answer approved = workshop.putInForce(HANDLING, PROCESS, Shipped.handlingWithStep("Xem hồ sơ"));

        assertThat(approved.text("state")).isEqualTo("APPROVED");
        assertThat(approved.text("decidedBy")).isEqualTo("approver");
        assertThat(approved.item("parts", "key", HANDLING).path("newVersion").asInt())
                .isEqualTo(2);
        Answer versions = workshop.read("auditor", "/" + HANDLING + "/versions");
        assertThat(versions.texts("items", "version")).containsExactly("2", "1");
        assertThat(versions.texts("items", "origin")).containsExactly("PROPOSAL", "SHIPPED");
        assertThat(versions.texts("items", "inForce")).containsExactly("true", "false");
        var newest = versions.body().path("items").get(0);
        assertThat(newest.path("approvedByName").asString()).isNotBlank();
        assertThat(newest.path("decisionNumber").asString()).isEqualTo("12/QĐ-UBND");
        assertThat(newest.path("hash").asString()).isEqualTo(Sha256.of(workshop.source("/" + HANDLING + "/source")));
        assertThat(newest.path("uploadedHash").asString()).isEqualTo(Sha256.of(Shipped.handlingWithStep("Xem hồ sơ")));
        assertThat(workshop.source("/" + HANDLING + "/source?version=1")).isEqualTo(Shipped.process(HANDLING));
        assertThat(drafts.find(HANDLING)).isEmpty();
        assertThat(drafts.find(INTAKE)).isEmpty();
        assertThat(history.of(INTAKE))
                .extracting(ModelHistory.Entry::act)
                .containsExactly(ModelHistory.Act.PROPOSED, ModelHistory.Act.APPROVED);
        assertThat(told("designer")).anyMatch(text -> text.contains("đã được duyệt"));
    }

    @Test
    void whoProposedOrDrewItDoesNotDecide() {
        String id = workshop.proposed("designer", INTAKE, drawnBy("approver", "designer"));

        Answer own = workshop.decide("approver", id, "approve", Map.of());

        assertThat(own.status()).isEqualTo(409);
        assertThat(own.type()).isEqualTo("own-model-draft");
        assertThat(workshop.decide("designer", id, "approve", Map.of()).status())
                .isEqualTo(403);
        assertThat(workshop.decide("admin", id, "approve", Map.of()).status()).isEqualTo(403);
    }

    /** Somebody may have been a designer before they became an approver. */
    private int drawnBy(String former, String designer) {
        int revision = workshop.drafted(designer, INTAKE, FORM, Shipped.intakeAskingMore());
        jdbc.sql("INSERT INTO model_draft_author (model_key, username) VALUES (?, ?)")
                .params(INTAKE, former)
                .update();
        return revision;
    }

    /** Nobody learns from a refusal whether there is such a model. */
    @ParameterizedTest
    @ValueSource(strings = {"clerk", "officer", "head", "leader", "registry", "manager"})
    void whoHasNothingToDoThereIsRefusedBeforeAnythingIsLookedFor(String user) {
        String id = proposedIntake();

        assertThat(List.of("/" + INTAKE, "/no-such-model", "/proposals/" + id, "/" + INTAKE + "/versions", ""))
                .allSatisfy(
                        path -> assertThat(workshop.read(user, path).status()).isEqualTo(403));
        assertThat(workshop.save(user, INTAKE, FORM, "{}", 0).status()).isEqualTo(403);
        assertThat(workshop.decide(user, id, "approve", Map.of()).status()).isEqualTo(403);
        assertThat(workshop.restore(user, INTAKE, 1).status()).isEqualTo(403);
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        String id = proposedIntake();

        assertThat(workshop.read("auditor", "/proposals/" + id).status()).isEqualTo(200);
        assertThat(workshop.save("auditor", INTAKE, FORM, "{}", 0).status()).isEqualTo(403);
        assertThat(workshop.propose("auditor", HANDLING, 0).status()).isEqualTo(403);
        assertThat(workshop.decide("auditor", id, "approve", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aProposerWhoIsAnApproverTodayDoesNotDecide() {
        String id = proposedIntake();
        jdbc.sql("UPDATE model_proposal SET proposed_by = 'approver' WHERE id = ?")
                .param(id)
                .update();

        assertThat(workshop.decide("approver", id, "approve", Map.of()).type()).isEqualTo("own-model-proposal");
        assertThat(workshop.decide("approver", id, "reject", Map.of("reason", "Chưa rõ"))
                        .type())
                .isEqualTo("own-model-proposal");
    }

    @Test
    void itIsDecidedOnce() {
        String id = proposedIntake();
        expect(200, workshop.decideOnce("approver", id, "approve", "approve-once"));

        Answer repeated = workshop.decideOnce("approver", id, "approve", "approve-once");
        Answer again = workshop.decide("approver", id, "approve", Map.of());

        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.text("state")).isEqualTo("APPROVED");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.type()).isEqualTo("model-proposal-decided");
        assertThat(workshop.read("auditor", "/" + INTAKE + "/versions").texts("items", "version"))
                .containsExactly("2", "1");
    }

    @Test
    void aRejectionNamesItsReasonAndKeepsTheDraft() {
        String id = proposedIntake();

        assertThat(workshop.decide("approver", id, "reject", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        Answer rejected = workshop.decide("approver", id, "reject", Map.of("reason", "Trường mới chưa cần"));

        assertThat(rejected.text("state")).isEqualTo("REJECTED");
        assertThat(rejected.text("reason")).isEqualTo("Trường mới chưa cần");
        assertThat(drafts.find(INTAKE)).isPresent();
        assertThat(workshop.read("auditor", "/" + INTAKE).number("liveVersion")).isEqualTo(1);
        assertThat(told("designer")).anyMatch(text -> text.contains("bị từ chối"));
    }

    @Test
    void onlyTheProposerWithdraws() {
        String id = proposedIntake();

        assertThat(workshop.decide("admin", id, "withdraw", Map.of()).type()).isEqualTo("not-own-model-proposal");
        assertThat(workshop.decide("designer", id, "withdraw", Map.of()).text("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(workshop.decide("approver", id, "approve", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    void aModelIsInOneOpenProposalOnly() {
        proposedIntake();
        int revision = workshop.drafted("admin", HANDLING, PROCESS, Shipped.handlingWithStep("Xem hồ sơ"));

        Answer second = workshop.propose("admin", HANDLING, revision);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.type()).isEqualTo("model-proposed-already");
    }

    @Test
    void aProposalOfWhatSomebodyElseHasSavedMeanwhileIsNotMade() {
        int seen = workshop.drafted("designer", INTAKE, FORM, Shipped.intakeAskingMore());
        workshop.drafted("admin", INTAKE, FORM, Shipped.intakeAskingMore() + "\n");

        assertThat(workshop.propose("designer", INTAKE, seen).type()).isEqualTo("draft-moved-on");
    }

    @Test
    void whatDoesNotDifferFromTheVersionInForceIsNotProposed() {
        int revision = workshop.drafted("designer", INTAKE, FORM, Shipped.form(INTAKE));

        assertThat(workshop.propose("designer", INTAKE, revision).type()).isEqualTo("no-draft");
    }

    @Test
    void aProposalOnAnOlderVersionThanTheOneInForceIsDoneAgain() {
        String id = proposedIntake();
        expect(200, workshop.decide("designer", id, "withdraw", Map.of()));
        jdbc.sql("UPDATE model_proposal SET state = 'PROPOSED' WHERE id = ?")
                .param(id)
                .update();
        expect(200, workshop.decide("approver", id, "approve", Map.of()));
        jdbc.sql("UPDATE model_proposal SET state = 'PROPOSED' WHERE id = ?")
                .param(id)
                .update();

        Answer late = workshop.decide("approver", id, "approve", Map.of());

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.type()).isEqualTo("model-moved-on");
    }

    @Test
    void whatTheGateRefusesStaysADraft() {
        String hostile = Shipped.process(HANDLING).replace("${group.intake}", "${execution.id}");
        int revision = workshop.drafted("designer", HANDLING, PROCESS, hostile);

        Answer refused = workshop.propose("designer", HANDLING, revision);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("model-refused");
        assertThat(refused.body().path("reports").get(0).path("findings")).isNotEmpty();
        assertThat(drafts.find(HANDLING)).isPresent();
        assertThat(workshop.read("approver", "/proposals?state=PROPOSED").texts("items", "id"))
                .isEmpty();
    }

    @Test
    void aModelThatSaysItIsAnotherIsNotProposed() {
        int revision = workshop.drafted("designer", "another-stage", PROCESS, Shipped.process("dossier-stage"));

        assertThat(workshop.propose("designer", "another-stage", revision).type())
                .isEqualTo("model-of-other-key");
    }

    @Test
    void aDraftThatWentOnMeanwhileGoesOnFromTheNewVersion() {
        String id = proposedIntake();
        String further = Shipped.intakeAskingMore().replace("Mức độ khẩn", "Khẩn đến mức nào");
        workshop.drafted("admin", INTAKE, FORM, further);

        expect(200, workshop.decide("approver", id, "approve", Map.of()));

        assertThat(drafts.find(INTAKE)).get().satisfies(draft -> {
            assertThat(draft.content()).isEqualTo(further);
            assertThat(draft.baseVersion()).isEqualTo(2);
        });
    }

    private String proposedIntake() {
        return workshop.proposed(
                "designer", INTAKE, workshop.drafted("designer", INTAKE, FORM, Shipped.intakeAskingMore()));
    }

    private List<String> told(String username) {
        return jdbc.sql("SELECT text_vi FROM notification WHERE username = ? AND kind = 'MODEL'")
                .param(username)
                .query(String.class)
                .list();
    }
}
