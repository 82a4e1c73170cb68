package vn.congvu.remotework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about remote work is refused; each names the rule. */
final class RemoteProblems {

    private static final String RULE = "rule";

    private RemoteProblems() {}

    /** Unknown, or not for these eyes. */
    static ProblemException unknown(String code) {
        return new ProblemException(new Problem("unknown-remote-work", 404, code));
    }

    static ProblemException unknownRound(String id) {
        return new ProblemException(new Problem("unknown-remote-round", 404, id));
    }

    static ProblemException roundState(Round round) {
        return new ProblemException(new Problem("remote-round-state", 409, round.code())
                .with("state", round.state().name()));
    }

    static ProblemException openedByItsDrafter() {
        return new ProblemException(new Problem("remote-round-own-draft", 403).with(RULE, "R15"));
    }

    static ProblemException notAllowed() {
        return new ProblemException(new Problem("remote-work-not-allowed", 403));
    }

    static ProblemException notNow(RemoteRequest request) {
        return new ProblemException(new Problem(
                        "remote-work-status",
                        409,
                        request.code(),
                        request.status().words())
                .with("requestStatus", request.status().name()));
    }

    static ProblemException tooLateToAppeal(RemoteRequest request) {
        return new ProblemException(new Problem("remote-work-appeal-late", 409, request.code()).with(RULE, "R13"));
    }

    static ProblemException quotaFull(int quota) {
        return new ProblemException(new Problem("remote-work-quota-full", 409, quota)
                .with(RULE, "R4")
                .with("quota", quota));
    }

    static ProblemException officeEmpty(List<LocalDate> days, int minPresent) {
        return new ProblemException(new Problem("remote-work-office-empty", 409, days, minPresent)
                .with(RULE, "R10")
                .with("days", days));
    }

    static ProblemException noDayLeft() {
        return new ProblemException(new Problem("remote-work-no-day-left", 409).with(RULE, "N3"));
    }

    static ProblemException opinionAgainst(String rule) {
        return new ProblemException(new Problem("remote-work-opinion-against", 409, rule).with(RULE, rule));
    }

    static ProblemException noPlan() {
        return new ProblemException(new Problem("remote-work-no-plan", 409).with(RULE, "R6"));
    }

    static ProblemException workNotEqual(WorkloadProof proof) {
        return new ProblemException(
                new Problem("remote-work-not-equal", 409, proof.planned(), proof.office(), proof.tolerancePercent())
                        .with(RULE, "R6"));
    }

    static ProblemException planFixed() {
        return new ProblemException(new Problem("remote-work-plan-fixed", 409).with(RULE, "R7"));
    }

    static ProblemException commitmentChanged() {
        return new ProblemException(new Problem("remote-work-commitment-changed", 409).with(RULE, "R7"));
    }

    static ProblemException notToday(LocalDate said) {
        return new ProblemException(new Problem("remote-work-not-today", 422, said).with(RULE, "N6"));
    }

    static ProblemException notAHomeDay(LocalDate day) {
        return new ProblemException(new Problem("remote-work-no-home-day", 409, day).with(RULE, "N6"));
    }

    static ProblemException productAccepted(int number) {
        return new ProblemException(new Problem("remote-work-product-accepted", 409, number).with(RULE, "R8"));
    }

    static ProblemException notDelivered(int number) {
        return new ProblemException(new Problem("remote-work-not-delivered", 409, number).with(RULE, "R8"));
    }

    static ProblemException tooManyDays() {
        return new ProblemException(new Problem("remote-work-too-many-days", 409).with(RULE, "R10"));
    }

    static ProblemException noSuchTrigger(List<Trigger> known) {
        return new ProblemException(new Problem("invalid-body", 400)
                .field(
                        "trigger",
                        "no-such-trigger",
                        known.stream().map(Trigger::code).toList()));
    }

    static ProblemException triggerNotMet(Trigger trigger, long count) {
        return new ProblemException(new Problem(
                        "remote-work-trigger-not-met",
                        409,
                        new Bilingual(trigger.textVi(), trigger.textEn()),
                        count,
                        trigger.threshold())
                .with(RULE, trigger.rule()));
    }

    /** A form of a task lacks what only this process asks for. */
    static ProblemException missing(String field, String reason) {
        return new ProblemException(new Problem("invalid-form-data", 400).field("data." + field, reason));
    }

    static ProblemException refuse(Problem problem) {
        return new ProblemException(problem);
    }

    static ProblemException evaluatedBefore(YearMonth month) {
        return new ProblemException(new Problem("remote-work-evaluated", 409, month).with(RULE, "R9"));
    }

    static ProblemException monthNotOver(YearMonth month) {
        return new ProblemException(new Problem("remote-work-month-not-over", 409, month).with(RULE, "R9"));
    }

    static ProblemException nothingToEvaluate(YearMonth month) {
        return new ProblemException(new Problem("remote-work-nothing-to-evaluate", 409, month).with(RULE, "R9"));
    }

    static ProblemException evaluationState(YearMonth month) {
        return new ProblemException(new Problem("remote-work-evaluation-state", 409, month).with(RULE, "R9"));
    }

    static ProblemException tooLateToDispute(YearMonth month) {
        return new ProblemException(new Problem("remote-work-dispute-late", 409, month).with(RULE, "R13"));
    }

    static ProblemException stillDisputable(YearMonth month) {
        return new ProblemException(new Problem("remote-work-still-disputable", 409, month).with(RULE, "R13"));
    }

    static ProblemException evaluationLocked(YearMonth month) {
        return new ProblemException(new Problem("remote-work-evaluation-locked", 409, month).with(RULE, "R9"));
    }

    static ProblemException notLate(int number) {
        return new ProblemException(new Problem("remote-work-not-late", 409, number).with(RULE, "R9"));
    }

    static Problem ownRequest() {
        return new Problem("remote-work-own-request", 403).with(RULE, "N5");
    }

    static Problem ownSuperior() {
        return new Problem("remote-work-own-superior", 403).with(RULE, "N5");
    }

    static Problem decidedBefore() {
        return new Problem("remote-work-decided-before", 403).with(RULE, "N5");
    }

    static Problem onlyApplicant() {
        return new Problem("remote-work-only-applicant", 403).with(RULE, "R7");
    }
}
