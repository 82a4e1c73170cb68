package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/** The ways a dossier may take beside the straight one. */
@ProductTest
class CourseOfADossierTest {

    @Autowired
    private DossierTrace trace;

    @Test
    void aDossierOutsideTheirCompetenceIsRefusedWithItsSlip() {
        trace.at("2026-03-02T08:00");
        String code = trace.submitted("1.004884");

        trace.complete(
                code, "intake", Map.of("decision", "refuse", "refusalReason", "Không thuộc thẩm quyền của phường."));

        assertThat(trace.status(code)).isEqualTo("REJECTED");
        assertThat(slips(code)).containsExactly("01/PTC");
        assertThat(trace.openSteps(code)).isEmpty();
    }

    @Test
    void whatIsMissingAtTheCounterIsAskedForOnce() {
        // given a dossier without the declaration
        trace.at("2026-03-02T08:00");
        String code = trace.submitted("1.004884");
        trace.complete(code, "intake", Steps.asksForSupplement("TO_KHAI"));
        assertThat(trace.status(code)).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(slips(code)).containsExactly("01/PBS");

        // when the applicant brings it a week later
        trace.at("2026-03-09T08:00");
        trace.ask("clerk", code, "supplement", Map.of("kind", "RECEIVED", "components", List.of("TO_KHAI")));

        // then the counter checks again, and the term starts only when it accepts
        assertThat(trace.status(code)).isEqualTo("SUBMITTED");
        trace.complete(code, "intake", Steps.accepting(trace.task("clerk", code, "intake")));
        assertThat(trace.promise(code)).isEqualTo("2026-03-16T17:00");
    }

    @Test
    void aSupplementNobodyBringsClosesTheDossierAfterFifteenWorkingDays() {
        trace.at("2026-03-02T08:00");
        String code = trace.submitted("1.004884");
        trace.complete(code, "intake", Steps.asksForSupplement("TO_KHAI"));

        trace.at("2026-03-23T16:59");
        trace.fireDueTimers();
        assertThat(trace.status(code)).isEqualTo("SUPPLEMENT_REQUESTED");

        trace.at("2026-03-23T17:00");
        trace.fireDueTimers();

        assertThat(trace.status(code)).isEqualTo("STOPPED");
        assertThat(trace.openSteps(code)).isEmpty();
    }

    @Test
    void theTimeAtTheApplicantIsNotTheOffices() {
        // given an officer who finds a paper missing on the second day of five
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.at("2026-03-04T10:00");
        trace.complete(code, "process", Steps.asksForSupplement("GIAY_TO_CU"));
        assertThat(trace.status(code)).isEqualTo("SUPPLEMENT_REQUESTED");

        // when the applicant brings it after three working days
        trace.at("2026-03-09T10:00");
        trace.ask("clerk", code, "supplement", Map.of("kind", "RECEIVED", "components", List.of("GIAY_TO_CU")));

        // then the promise has moved by exactly these three days
        assertThat(trace.status(code)).isEqualTo("PROCESSING");
        assertThat(trace.promise(code)).isEqualTo("2026-03-12T17:00");
        assertThat(trace.openSteps(code)).containsExactly("userTask_process");
    }

    @Test
    void aSupplementThatNeverComesStopsTheDossierAtTheUnit() {
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.complete(code, "process", Steps.asksForSupplement("GIAY_TO_CU"));

        trace.at("2026-03-23T17:00");
        trace.fireDueTimers();

        assertThat(trace.status(code)).isEqualTo("STOPPED");
        assertThat(outcomes(code)).contains("STAGE CANCELLED", "STATUTORY CANCELLED");
    }

    @Test
    void aDraftComesBackFromReviewAndFromSigning() {
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.complete(code, "process");

        trace.complete(code, "review", Steps.returns());
        assertThat(trace.openSteps(code)).containsExactly("userTask_process");
        trace.complete(code, "process", "review");

        trace.complete(code, "sign", Steps.returns());
        assertThat(trace.openSteps(code)).containsExactly("userTask_process");
        assertThat(trace.task("officer", code, "process")
                        .path("assignee")
                        .path("username")
                        .asString())
                .as("the same officer goes on")
                .isEqualTo("officer");
    }

    @Test
    void anOfficerMayAskADepartmentForItsOpinion() {
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");

        trace.complete(code, "process", Steps.asksForOpinions("STP"));

        assertThat(trace.openSteps(code)).containsExactly("userTask_consult");
        trace.complete(code, "consult");
        assertThat(trace.openSteps(code)).containsExactly("userTask_finalise");
        trace.complete(code, "finalise");
        assertThat(trace.openSteps(code)).containsExactly("userTask_review");
    }

    @Test
    void theApplicantMayTakeTheDossierBackUntilTheResultIsSigned() {
        // given one dossier under appraisal and one with its result signed
        trace.at("2026-03-02T08:00");
        String underAppraisal = atTheOfficers("1.004884");
        String signed = atTheOfficers("1.004884");
        trace.complete(signed, "process", "review", "sign");

        // when both applicants want to withdraw
        Map<String, Object> wish = Map.of("reason", "Người nộp không còn nhu cầu.");
        DossierTrace.Answer stopped = trace.ask("clerk", underAppraisal, "withdraw", wish);
        DossierTrace.Answer refused = trace.ask("clerk", signed, "withdraw", wish);

        // then only the first can still be stopped
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(trace.status(underAppraisal)).isEqualTo("WITHDRAWN");
        assertThat(trace.openSteps(underAppraisal)).isEmpty();
        assertThat(outcomes(underAppraisal)).contains("STEP CANCELLED", "STAGE CANCELLED", "STATUTORY CANCELLED");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("urn:congvu:problem:result-already-signed");
        assertThat(trace.openSteps(signed)).containsExactly("userTask_issue");
    }

    @Test
    void anExpectedDelayIsApologisedForOnTheDayBefore() {
        // given a dossier of five working days that is still with its officer on the fourth
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.at("2026-03-06T07:30");
        trace.fireDueTimers();
        assertThat(trace.openSteps(code)).containsExactlyInAnyOrder("userTask_process", "userTask_apology");

        // when the leader apologises and promises a new day
        trace.complete(code, "apology", Steps.apologises("2026-03-11"));

        // then the promise has moved, and cannot be moved again
        assertThat(trace.promise(code)).isEqualTo("2026-03-11T17:00");
        assertThat(slips(code)).contains("01/BPTNTKQ", "01/PXL");
        DossierTrace.Answer again = trace.ask(
                "leader", code, "extend", Map.of("newDate", "2026-03-13", "reason", "Vẫn chưa xác minh xong."));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.type()).isEqualTo("urn:congvu:problem:extended-before");
    }

    @Test
    void theLeaderMayKnowThatThePromiseWillBeKept() {
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.at("2026-03-06T07:30");
        trace.fireDueTimers();

        trace.complete(code, "apology", Map.of("decision", "notNeeded"));

        assertThat(trace.promise(code)).isEqualTo("2026-03-09T17:00");
        assertThat(trace.openSteps(code)).containsExactly("userTask_process");
    }

    @Test
    void aDossierOnCourseBothersNoLeader() {
        // given a dossier whose result has been signed on the fourth of its five days
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.at("2026-03-05T16:30");
        trace.complete(code, "process", "review", "sign");

        // when the day before the promise begins
        trace.at("2026-03-06T07:30");
        trace.fireDueTimers();

        // then it only waits to be issued
        assertThat(trace.openSteps(code)).containsExactly("userTask_issue");
    }

    @Test
    void anOutageStopsTheClockAndMovesThePromise() {
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.at("2026-03-03T08:00");
        trace.ask("head", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE", "note", "Mất kết nối dữ liệu dân cư"));
        assertThat(trace.dossier(code).path("timeliness").asString()).isEqualTo("PAUSED");

        trace.at("2026-03-04T08:00");
        trace.ask("head", code, "resume", Map.of());

        assertThat(trace.promise(code)).isEqualTo("2026-03-10T17:00");
    }

    @Test
    void aTaskWhoseClockRestsCanWait() {
        // given a dossier at the officer, its clock stopped on the second day
        trace.at("2026-03-02T08:00");
        String code = atTheOfficers("1.004884");
        trace.at("2026-03-03T08:00");
        trace.ask("head", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE"));

        // when the day has gone by on which its step was due
        trace.at("2026-03-20T08:00");

        // then the officer finds it among what comes later, not among what is late
        assertThat(trace.task("officer", code, "process").path("timeliness").asString())
                .isEqualTo("PAUSED");
        assertThat(ownTasks(code, "overdue")).isZero();
        assertThat(ownTasks(code, "later")).isOne();

        // and late it is once the clock runs again and its time is over
        trace.ask("head", code, "resume", Map.of());
        trace.at("2026-04-20T08:00");
        assertThat(ownTasks(code, "overdue")).isOne();
    }

    private int ownTasks(String code, String due) {
        return trace.read("officer", "/api/tasks?view=mine&due=" + due + "&q=" + code)
                .body()
                .path("items")
                .size();
    }

    private String atTheOfficers(String procedure) {
        String code = trace.accepted(procedure);
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        return code;
    }

    private List<String> slips(String code) {
        List<String> numbers = new ArrayList<>();
        for (JsonNode slip : trace.dossier(code).path("slips")) {
            String number = slip.path("number").asString();
            numbers.add(number.substring(0, number.indexOf('-')));
        }
        return numbers;
    }

    private List<String> outcomes(String code) {
        List<String> outcomes = new ArrayList<>();
        for (JsonNode clock : trace.clocks(code).path("clocks")) {
            outcomes.add(
                    clock.path("kind").asString() + " " + clock.path("outcome").asString());
        }
        return outcomes;
    }
}
