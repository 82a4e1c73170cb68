package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every way through the shipped models, drawn arrow by drawn arrow. */
class ModelPathsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ModelPathsTest.class);

    private static PlainEngine models;

    @BeforeAll
    static void start() {
        models = new PlainEngine();
    }

    /** Every arrow of both models is walked by some test of this class. */
    @AfterAll
    static void everyArrowHasBeenWalked() {
        models.close();
        LOG.info("Paths of the models\n{}", models.footprints);
        assertThat(models.footprints.models())
                .allSatisfy(model -> assertThat(models.footprints.neverWalked(model))
                        .as(model)
                        .isEmpty());
    }

    @BeforeEach
    void reset() {
        models.reset();
    }

    @Test
    void aDossierTravelsThroughAllItsInstitutionsToTheApplicant() {
        models.stages(2);
        var dossier = models.submit();

        models.decide("intake", "accept");
        assertThat(models.variableOfStage("stage")).isEqualTo(1L);
        models.decide("process", "submit");
        assertThat(models.variableOfStage("stage")).isEqualTo(2L);
        models.decide("process", "submit");
        models.complete("return");

        assertThat(models.isEnded()).isTrue();
        models.path(dossier)
                .isEnded()
                .hasPassedInOrder(
                        "start_submitted",
                        "userTask_intake",
                        "serviceTask_issueReceipt",
                        "start_resolution",
                        "callActivity_stage",
                        "callActivity_stage",
                        "end_resolution",
                        "serviceTask_finishProcessing",
                        "userTask_return",
                        "serviceTask_confirmReturn",
                        "end_returned")
                .hasNotPassed("userTask_collectFee", "userTask_apology", "end_closed");
        assertThat(models.done)
                .containsExactly(
                        "issueReceipt", "recordSlaOutcome", "recordSlaOutcome", "finishProcessing", "confirmReturn");
    }

    @Test
    void aFeeIsCollectedBeforeTheReceiptIsIssued() {
        models.feeIsDue();
        models.submit();

        models.decide("intake", "accept");

        assertThat(models.openSteps()).containsExactly("collectFee");
        assertThat(models.done).isEmpty();
        models.complete("collectFee");
        assertThat(models.openSteps()).containsExactly("process");
        assertThat(models.done).containsExactly("issueReceipt");
    }

    @Test
    void anIntakeMayBeRefused() {
        var dossier = models.submit();

        models.decide("intake", "refuse");

        models.path(dossier)
                .isEnded()
                .hasPassedInOrder("start_submitted", "userTask_intake", "serviceTask_refuse", "end_refused")
                .hasNotPassed("subProcess_resolution");
        assertThat(models.done).containsExactly("refuseDossier");
    }

    @Test
    void aSupplementBringsTheDossierBackToIntake() {
        models.submit();

        models.decide("intake", "supplement");
        assertThat(models.openSteps()).isEmpty();
        models.receive("dossier.supplementReceived");

        assertThat(models.openSteps()).containsExactly("intake");
        assertThat(models.done).containsExactly("requestSupplement", "takeInSupplement");
    }

    @Test
    void anUnansweredRequestAtIntakeClosesTheDossier() {
        var dossier = models.submit();

        models.decide("intake", "supplement");
        models.fire("supplementDeadline");

        models.path(dossier)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_intake",
                        "serviceTask_requestSupplement",
                        "timer_supplementDeadline",
                        "serviceTask_closeUnanswered",
                        "end_unanswered");
        assertThat(models.done).containsExactly("requestSupplement", "closeUnanswered");
    }

    @Test
    void anUnansweredRequestInAStageClosesTheWholeDossier() {
        models.stages(2);
        var dossier = models.submit();

        models.decide("intake", "accept");
        models.decide("process", "supplement");
        models.fire("supplementDeadline");

        assertThat(models.isEnded()).isTrue();
        models.path(dossier)
                .isEnded()
                .hasPassedInOrder("serviceTask_issueReceipt", "error_closed", "end_closed")
                .hasNotPassed("end_resolution", "userTask_return");
        assertThat(models.done).containsExactly("issueReceipt", "requestSupplement", "closeUnanswered");
    }

    @Test
    void aDelayIsApologisedForWhileTheWorkGoesOn() {
        models.submit();
        models.decide("intake", "accept");

        models.fire("apology");
        assertThat(models.openSteps()).containsExactlyInAnyOrder("apology", "process");
        models.decide("apology", "apologise");

        assertThat(models.openSteps()).containsExactly("process");
        assertThat(models.done).containsExactly("issueReceipt", "issueApology");
    }

    @Test
    void aDossierOnCourseBothersNobody() {
        models.everythingIsOnCourse();
        models.submit();
        models.decide("intake", "accept");

        models.fire("apology");

        assertThat(models.openSteps()).containsExactly("process");
    }

    @Test
    void nobodyApologisesForAPromiseThatWillBeKept() {
        models.submit();
        models.decide("intake", "accept");
        models.fire("apology");

        models.decide("apology", "notNeeded");

        assertThat(models.openSteps()).containsExactly("process");
        assertThat(models.done).containsExactly("issueReceipt");
    }

    @Test
    void handingOverTheResultEndsAnOpenApology() {
        var dossier = models.submit();
        models.decide("intake", "accept");
        models.fire("apology");

        models.decide("process", "submit");
        models.complete("return");

        assertThat(models.isEnded()).isTrue();
        assertThat(models.ends(dossier)).containsExactly("end_returned");
    }

    @Test
    void aWithdrawalStopsTheWorkWhereverItIs() {
        var dossier = models.submit();
        models.decide("intake", "accept");
        models.fire("apology");

        models.receive("dossier.withdrawn");

        assertThat(models.isEnded()).isTrue();
        models.path(dossier)
                .isEnded()
                .hasPassedInOrder("start_withdrawn", "serviceTask_stopDossier", "end_withdrawn")
                .hasNotPassed("end_resolution", "userTask_return");
        assertThat(models.done).containsExactly("issueReceipt", "stopDossier");
    }

    @Test
    void aStageTakesEveryStepOfItsRoute() {
        models.steps("receive", "assign", "consult", "review", "sign", "issue");
        var stage = models.enterStage();

        models.complete("receive", "assign");
        models.decide("process", "submit");
        models.complete("consult", "finalise");
        models.decide("review", "approve");
        models.decide("sign", "sign");
        models.complete("issue");

        models.path(stage)
                .isEnded()
                .hasPassedInOrder(
                        "start_stage",
                        "userTask_receive",
                        "userTask_assign",
                        "userTask_process",
                        "userTask_consult",
                        "userTask_finalise",
                        "userTask_review",
                        "userTask_sign",
                        "userTask_issue",
                        "serviceTask_recordStageOutcome",
                        "end_stage");
        assertThat(models.done).containsExactly("recordSlaOutcome");
    }

    @Test
    void aStageSkipsTheStepsItsRouteLacks() {
        var stage = models.enterStage();

        assertThat(models.openSteps()).containsExactly("process");
        models.decide("process", "submit");

        models.path(stage)
                .isEnded()
                .hasPassedInOrder("start_stage", "userTask_process", "serviceTask_recordStageOutcome", "end_stage")
                .hasNotPassed(
                        "userTask_receive",
                        "userTask_assign",
                        "userTask_consult",
                        "userTask_finalise",
                        "userTask_review",
                        "userTask_sign",
                        "userTask_issue");
    }

    @Test
    void anOfficerMayConsultWhereTheRouteDoesNotAskForIt() {
        models.enterStage();

        models.decide("process", "consult");
        assertThat(models.openSteps()).containsExactly("consult");
        models.complete("consult", "finalise");

        assertThat(models.isEnded()).isTrue();
    }

    @Test
    void theDraftWaitsForEveryUnitThatIsAsked() {
        models.asked(3);
        models.enterStage();
        models.decide("process", "consult");
        assertThat(models.openSteps()).containsExactly("consult", "consult", "consult");

        models.complete("consult", "consult");
        assertThat(models.openSteps()).containsExactly("consult");

        models.complete("consult");
        assertThat(models.openSteps()).containsExactly("finalise");
    }

    @Test
    void aReturnedDraftGoesBackToTheOfficer() {
        models.steps("review", "sign");
        models.enterStage();

        models.decide("process", "submit");
        models.decide("review", "return");
        assertThat(models.openSteps()).containsExactly("process");

        models.decide("process", "submit");
        models.decide("review", "approve");
        models.decide("sign", "return");
        assertThat(models.openSteps()).containsExactly("process");
    }

    @Test
    void aSupplementInAStageBringsTheDossierBackToTheOfficer() {
        models.submit();
        models.decide("intake", "accept");

        models.decide("process", "supplement");
        models.receive("dossier.supplementReceived");

        assertThat(models.openSteps()).containsExactly("process");
        assertThat(models.done).containsExactly("issueReceipt", "requestSupplement", "takeInSupplement");
    }
}
