package vn.congvu.remotework.approval;

import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.plan.PlanProblems;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Workloads;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.Ticked;
import vn.congvu.workflow.StepCompletion.StepDone;

/** What is found about a request before it is decided: the workload, IT security. */
@Component
public class RequestOpinions {

    private final PlanStore plans;
    private final RemoteJournal journal;
    private final Workloads workloads;

    RequestOpinions(PlanStore plans, RemoteJournal journal, Workloads workloads) {
        this.plans = plans;
        this.journal = journal;
        this.workloads = workloads;
    }

    /** Equal work cannot be confirmed without the plan that proves it. */
    public void workload(RemoteRequest request, StepDone step) {
        boolean confirmed = "confirm".equals(step.data().get("opinion"));
        if (confirmed) {
            requireEqualWork(request);
        }
        request.found(request.opinions().workload(confirmed));
        note(request, step, confirmed ? RemoteEvent.Kind.WORKLOAD_CONFIRMED : RemoteEvent.Kind.WORKLOAD_REJECTED);
    }

    private void requireEqualWork(RemoteRequest request) {
        if (plans.lines(request.code()).isEmpty()) {
            throw PlanProblems.noPlan();
        }
        workloads.requireEqual(request.code(), RemoteDay.State.WISHED);
    }

    public void security(RemoteRequest request, StepDone step) {
        boolean passed = "pass".equals(step.data().get("opinion"));
        if (passed) {
            Ticked.require(step.data(), "vpn");
            Ticked.require(step.data(), "mfa");
            Ticked.require(step.data(), "device");
        }
        request.found(request.opinions().security(passed));
        note(request, step, passed ? RemoteEvent.Kind.SECURITY_PASSED : RemoteEvent.Kind.SECURITY_FAILED);
    }

    private void note(RemoteRequest request, StepDone step, RemoteEvent.Kind kind) {
        journal.note(request.code(), kind, step.by(), said(step));
    }

    static String said(StepDone step) {
        Object reason = step.data().get("reason");
        Object said = reason == null ? step.data().get("note") : reason;
        return said == null ? null : said.toString();
    }
}
