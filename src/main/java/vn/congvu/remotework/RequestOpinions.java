package vn.congvu.remotework;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.StepCompletion.StepDone;

/** What is found about a request before it is decided: the workload, IT security, the personnel side. */
@Component
class RequestOpinions {

    private final DayStore days;
    private final PlanStore plans;
    private final PilotSettings settings;
    private final RemoteJournal journal;

    RequestOpinions(DayStore days, PlanStore plans, PilotSettings settings, RemoteJournal journal) {
        this.days = days;
        this.plans = plans;
        this.settings = settings;
        this.journal = journal;
    }

    /** Equal work cannot be confirmed without the plan that proves it. */
    void workload(RemoteRequest request, StepDone step) {
        boolean confirmed = "confirm".equals(step.data().get("opinion"));
        if (confirmed) {
            requireEqualWork(request);
        }
        request.workload(confirmed);
        note(request, step, confirmed ? RemoteEvent.Kind.WORKLOAD_CONFIRMED : RemoteEvent.Kind.WORKLOAD_REJECTED);
    }

    private void requireEqualWork(RemoteRequest request) {
        if (plans.lines(request.code()).isEmpty()) {
            throw RemoteProblems.noPlan();
        }
        WorkloadProof proof = proof(request, RemoteDay.State.WISHED);
        if (!proof.equal()) {
            throw RemoteProblems.workNotEqual(proof);
        }
    }

    WorkloadProof proof(RemoteRequest request, RemoteDay.State counted) {
        return WorkloadProof.of(
                plans.lines(request.code()), days.of(request.code(), counted).size(), settings);
    }

    void security(RemoteRequest request, StepDone step) {
        boolean passed = "pass".equals(step.data().get("opinion"));
        if (passed) {
            requireTicked(step.data(), "vpn");
            requireTicked(step.data(), "mfa");
            requireTicked(step.data(), "device");
        }
        request.security(passed);
        note(request, step, passed ? RemoteEvent.Kind.SECURITY_PASSED : RemoteEvent.Kind.SECURITY_FAILED);
    }

    void personnel(RemoteRequest request, StepDone step) {
        boolean passed = "pass".equals(step.data().get("opinion"));
        if (passed) {
            requireTicked(step.data(), "rota");
        }
        request.personnel(passed);
        note(request, step, passed ? RemoteEvent.Kind.PERSONNEL_PASSED : RemoteEvent.Kind.PERSONNEL_FAILED);
    }

    private void note(RemoteRequest request, StepDone step, RemoteEvent.Kind kind) {
        Object reason = step.data().get("reason");
        Object said = reason == null ? step.data().get("note") : reason;
        journal.note(request.code(), kind, step.by(), said == null ? null : said.toString());
    }

    static void requireTicked(Map<String, Object> data, String field) {
        if (!Boolean.TRUE.equals(data.get(field))) {
            throw RemoteProblems.missing(field, "remote-work-to-be-ticked");
        }
    }
}
