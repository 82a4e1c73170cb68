package vn.congvu.remotework;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.Workflows;

/** What the person asking may do with a request now; the desks check the same again. */
@Component
class RequestActions {

    private final RemoteAccess access;
    private final Workflows workflows;

    RequestActions(RemoteAccess access, Workflows workflows) {
        this.access = access;
        this.workflows = workflows;
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
        if (isWorking(request)) {
            actions.add("return");
        }
        if (workflows.awaits(RequestDesk.APPEALED, request.code())) {
            actions.add("appeal");
        }
    }

    private void leading(RemoteRequest request, List<String> actions) {
        if (RequestDesk.mayPlan(request)) {
            actions.add("plan");
        }
        if (request.status() == RequestStatus.ACTIVE) {
            actions.addAll(List.of("review", "unreachable", "recall", "days"));
        }
        if (isWorking(request)) {
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

    private static boolean isWorking(RemoteRequest request) {
        return request.status() == RequestStatus.ACTIVE || request.status() == RequestStatus.SUSPENDED;
    }
}
