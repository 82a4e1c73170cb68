package vn.congvu.remotework;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.appeal.AppealDesk;
import vn.congvu.remotework.approval.PersonnelCheck;
import vn.congvu.remotework.approval.RequestDecisions;
import vn.congvu.remotework.approval.RequestOpinions;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.plan.Commitments;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteBars;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.Requests;
import vn.congvu.remotework.request.Ticked;
import vn.congvu.remotework.rule.RuleBook;
import vn.congvu.text.Written;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.StepCompletion;

/** Takes over what the forms say, step by step, and fills them in. */
@Component
class RemoteSteps implements StepCompletion {

    private static final int SHOWN = 10_000;

    private final Requests requests;
    private final RequestOpinions opinions;
    private final PersonnelCheck personnel;
    private final RequestDecisions decisions;
    private final Commitments commitments;
    private final DayStore days;
    private final RuleBook rules;
    private final AppealDesk appeals;

    RemoteSteps(
            Requests requests,
            RequestOpinions opinions,
            PersonnelCheck personnel,
            RequestDecisions decisions,
            Commitments commitments,
            DayStore days,
            RuleBook rules,
            AppealDesk appeals) {
        this.requests = requests;
        this.opinions = opinions;
        this.personnel = personnel;
        this.decisions = decisions;
        this.commitments = commitments;
        this.days = days;
        this.rules = rules;
        this.appeals = appeals;
    }

    @Override
    public void completing(StepDone step) {
        RemoteRequest request = requests.require(step.scope().businessKey());
        switch (step.step()) {
            case "confirmWorkload" -> opinions.workload(request, step);
            case "checkSecurity" -> opinions.security(request, step);
            case "checkPersonnel" -> personnel.checked(request, step);
            case "decide" -> decisions.decided(request, step);
            case "assignWork" -> assigned(request, step);
            case RemoteBars.SIGN -> signed(request, step);
            case RemoteBars.APPEAL -> appeals.answered(request, isGranted(step), answer(step), step.by());
            case RemoteBars.REDUCTION_APPEAL ->
                appeals.reductionAnswered(request, isGranted(step), answer(step), step.by());
            default -> throw new IllegalStateException("No step '" + step.step() + "' is known to remote work");
        }
    }

    private void assigned(RemoteRequest request, StepDone step) {
        Ticked.require(step.data(), "signed");
        commitments.signBySuperior(request, step.by());
    }

    private void signed(RemoteRequest request, StepDone step) {
        Ticked.require(step.data(), "signed");
        commitments.signByOfficer(request);
    }

    private static boolean isGranted(StepDone step) {
        return AppealAnswers.GRANT.equals(step.data().get("decision"));
    }

    private static String answer(StepDone step) {
        return String.valueOf(step.data().get("answer"));
    }

    @Override
    public Map<String, List<Choice>> choices(String step, ScopeFacts scope) {
        return switch (step) {
            case RemoteBars.REDUCTION_APPEAL -> answersTo(Decision.Kind.REDUCE);
            case RemoteBars.APPEAL ->
                answersTo(requests.require(scope.businessKey()).decision().kind());
            default -> Map.of("remoteWorkDays", wished(scope.businessKey()), "refusalReasons", refusalReasons());
        };
    }

    private static Map<String, List<Choice>> answersTo(Decision.Kind against) {
        return Map.of("appealAnswers", AppealAnswers.to(against));
    }

    private List<Choice> wished(String code) {
        return days.of(code, RemoteDay.State.WISHED).stream()
                .map(day -> new Choice(day.toString(), Written.day(day), Written.day(day)))
                .toList();
    }

    private List<Choice> refusalReasons() {
        return rules.reasons().stream()
                .map(reason -> new Choice(reason.code(), reason.textVi(), reason.textEn()))
                .toList();
    }

    @Override
    public Map<String, Object> prefill(String step, ScopeFacts scope) {
        return switch (step) {
            case RemoteBars.SIGN ->
                Map.of("commitment", shown(commitments.text(requests.require(scope.businessKey()))));
            case "checkPersonnel" -> PersonnelCheck.prefill(requests.require(scope.businessKey()));
            default -> Map.of();
        };
    }

    /** As much of a very long commitment as the form holds; the page of the request shows all of it. */
    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
