package vn.congvu.remotework.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;

/** The head writes what is to be done at home, before the workload is confirmed. */
@Service
public class PlanDesk {

    private final RequestAccess access;
    private final PlanStore plans;
    private final RemoteJournal journal;

    PlanDesk(RequestAccess access, PlanStore plans, RemoteJournal journal) {
        this.access = access;
        this.plans = plans;
        this.journal = journal;
    }

    @Transactional
    public void plan(String code, List<PlanLine> lines) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (!request.isUnderWay()) {
            throw RequestProblems.notNow(request);
        }
        if (!mayPlan(request)) {
            throw PlanProblems.planFixed();
        }
        plans.replace(code, lines);
        journal.note(code, RemoteEvent.Kind.PLAN_WRITTEN, access.username());
    }

    /** Until the workload is confirmed; after that only a decision about fewer days makes a new plan necessary. */
    public static boolean mayPlan(RemoteRequest request) {
        return request.status() == RequestStatus.SUBMITTED
                ? !Boolean.TRUE.equals(request.opinions().workload())
                : request.status() == RequestStatus.APPROVED && request.isDecided(Decision.Kind.REDUCE);
    }
}
