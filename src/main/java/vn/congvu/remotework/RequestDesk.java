package vn.congvu.remotework;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.workflow.Workflows;

/** What people may ask of a request beside the steps of its process. Each verb locks the request first. */
@Service
public class RequestDesk {

    static final String RETURNED = "remoteWork.returned";
    static final String APPEALED = "remoteWork.appealed";
    private static final String WITHDRAWN = "remoteWork.withdrawn";

    private final Requests requests;
    private final RemoteAccess access;
    private final PlanStore plans;
    private final AppealStore appeals;
    private final RemoteJournal journal;
    private final Workflows workflows;
    private final Clock clock;

    RequestDesk(
            Requests requests,
            RemoteAccess access,
            PlanStore plans,
            AppealStore appeals,
            RemoteJournal journal,
            Workflows workflows,
            Clock clock) {
        this.requests = requests;
        this.access = access;
        this.plans = plans;
        this.appeals = appeals;
        this.journal = journal;
        this.workflows = workflows;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String code) {
        RemoteRequest request = visible(code);
        access.requireSelf(request);
        if (!request.isUnderWay()) {
            throw RemoteProblems.notNow(request);
        }
        workflows.correlate(WITHDRAWN, code);
    }

    /** The head writes what is to be done at home, before the workload is confirmed. */
    @Transactional
    public void plan(String code, List<PlanLine> lines) {
        RemoteRequest request = visible(code);
        access.requireLeading(request);
        if (!request.isUnderWay()) {
            throw RemoteProblems.notNow(request);
        }
        if (!mayPlan(request)) {
            throw RemoteProblems.planFixed();
        }
        plans.replace(code, lines);
        journal.note(code, RemoteEvent.Kind.PLAN_WRITTEN, access.username());
    }

    /** Until the workload is confirmed; after that only a decision about fewer days makes a new plan necessary. */
    static boolean mayPlan(RemoteRequest request) {
        return request.status() == RequestStatus.SUBMITTED
                ? !Boolean.TRUE.equals(request.workloadAgreed())
                : request.status() == RequestStatus.APPROVED && request.decision() == RemoteRequest.Decision.REDUCE;
    }

    @Transactional
    public void appeal(String code, String content) {
        RemoteRequest request = visible(code);
        access.requireSelf(request);
        if (request.status() != RequestStatus.REFUSED && request.status() != RequestStatus.REVOKED) {
            throw RemoteProblems.notNow(request);
        }
        if (!workflows.awaits(APPEALED, code) || clock.instant().isAfter(request.appealableUntil())) {
            throw RemoteProblems.tooLateToAppeal(request);
        }
        appeals.file(code, content, clock.instant());
        journal.note(code, RemoteEvent.Kind.APPEALED, access.username());
        workflows.correlate(APPEALED, code);
    }

    private RemoteRequest visible(String code) {
        RemoteRequest request = requests.requireLocked(code);
        if (!access.maySee(request)) {
            throw RemoteProblems.unknown(code);
        }
        return request;
    }
}
