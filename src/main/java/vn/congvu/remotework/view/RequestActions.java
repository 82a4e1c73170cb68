package vn.congvu.remotework.view;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.appeal.AppealDesk;
import vn.congvu.remotework.evaluation.EvaluationViews;
import vn.congvu.remotework.plan.CommitmentDesk;
import vn.congvu.remotework.plan.PlanDesk;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.work.ReviewDesk;

/** What the person asking may do with a request now; the desks check the same again. */
@Component
class RequestActions {

    private final RequestAccess access;
    private final PlanDesk plans;
    private final CommitmentDesk commitments;
    private final ReviewDesk reviews;
    private final EvaluationViews evaluations;
    private final AppealDesk appeals;

    RequestActions(
            RequestAccess access,
            PlanDesk plans,
            CommitmentDesk commitments,
            ReviewDesk reviews,
            EvaluationViews evaluations,
            AppealDesk appeals) {
        this.access = access;
        this.plans = plans;
        this.commitments = commitments;
        this.reviews = reviews;
        this.evaluations = evaluations;
        this.appeals = appeals;
    }

    List<String> of(RemoteRequest request) {
        List<String> actions = new ArrayList<>();
        if (request.isBy(access.username())) {
            own(request, actions);
        } else if (access.leads(request)) {
            leading(request, actions);
            deciding(request, actions);
        }
        actions.addAll(evaluations.actions(request));
        return actions;
    }

    private void own(RemoteRequest request, List<String> actions) {
        boolean active = request.status() == RequestStatus.ACTIVE;
        add(actions, request.isUnderWay(), "withdraw");
        add(actions, active, "check-in", "report", "deliver");
        add(actions, commitments.maySign(request), "sign-commitment");
        add(actions, request.isWorking(), "return");
        add(actions, appeals.mayAppeal(request), "appeal");
    }

    private void leading(RemoteRequest request, List<String> actions) {
        boolean active = request.status() == RequestStatus.ACTIVE;
        add(actions, plans.mayPlan(request), "plan");
        add(actions, commitments.mayApprove(request), "approve-commitment");
        add(actions, reviews.hasToReview(request), "review");
        add(actions, active, "unreachable", "recall", "days");
        add(actions, request.isWorking(), "return");
    }

    private void deciding(RemoteRequest request, List<String> actions) {
        if (access.decides(request)) {
            add(actions, request.status() == RequestStatus.ACTIVE, "suspend");
            add(actions, request.status() == RequestStatus.SUSPENDED, "resume");
            add(actions, request.isWorking(), "revoke");
            add(actions, reviews.hasToExcuse(request), "excuse");
        }
    }

    private static void add(List<String> actions, boolean now, String... verbs) {
        if (now) {
            actions.addAll(List.of(verbs));
        }
    }
}
