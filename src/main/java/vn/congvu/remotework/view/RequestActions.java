package vn.congvu.remotework.view;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.plan.PlanDesk;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestStatus;

/** What the person asking may do with a request now; the desks check the same again. */
@Component
class RequestActions {

    private final RequestAccess access;
    private final RemoteWorkflow workflow;

    RequestActions(RequestAccess access, RemoteWorkflow workflow) {
        this.access = access;
        this.workflow = workflow;
    }

    List<String> of(RemoteRequest request) {
        List<String> actions = new ArrayList<>();
        if (request.isBy(access.username())) {
            own(request, actions);
        } else if (access.leads(request)) {
            leading(request, actions);
        }
        return actions;
    }

    private void own(RemoteRequest request, List<String> actions) {
        if (request.isUnderWay()) {
            actions.add("withdraw");
        }
        if (request.status() == RequestStatus.ACTIVE) {
            actions.addAll(List.of("check-in", "report", "deliver"));
        }
        if (request.isWorking()) {
            actions.add("return");
        }
        if (workflow.awaitsAppeal(request.code())) {
            actions.add("appeal");
        }
    }

    private void leading(RemoteRequest request, List<String> actions) {
        if (PlanDesk.mayPlan(request)) {
            actions.add("plan");
        }
        if (request.status() == RequestStatus.ACTIVE) {
            actions.addAll(List.of("review", "unreachable", "recall", "days"));
        }
        if (request.isWorking()) {
            actions.add("return");
            decisive(request, actions);
        }
    }

    private void decisive(RemoteRequest request, List<String> actions) {
        if (access.decides(request)) {
            actions.add(request.status() == RequestStatus.ACTIVE ? "suspend" : "resume");
            actions.add("revoke");
        }
    }
}
