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

/** The head writes what is to be done at home. */
@Service
public class PlanDesk {

    private final RequestAccess access;
    private final PlanStore plans;
    private final PlanRevision revision;
    private final Commitments commitments;
    private final RemoteJournal journal;

    PlanDesk(
            RequestAccess access,
            PlanStore plans,
            PlanRevision revision,
            Commitments commitments,
            RemoteJournal journal) {
        this.access = access;
        this.plans = plans;
        this.revision = revision;
        this.commitments = commitments;
        this.journal = journal;
    }

    @Transactional
    public void plan(String code, List<PlanLine> lines) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (request.status() != RequestStatus.SUBMITTED && !request.hasAPlace()) {
            throw RequestProblems.notNow(request);
        }
        if (!mayPlan(request)) {
            throw PlanProblems.planFixed();
        }
        if (request.isWorking()) {
            revision.revise(request, lines);
        } else {
            plans.replace(code, lines);
        }
        journal.note(code, RemoteEvent.Kind.PLAN_WRITTEN, access.username());
    }

    /**
     * Until the workload is confirmed; after that only other days than were planned for make a new plan necessary: fewer
     * were granted, or they changed and the new commitment is not signed.
     */
    public boolean mayPlan(RemoteRequest request) {
        if (request.status() == RequestStatus.SUBMITTED) {
            return !Boolean.TRUE.equals(request.opinions().workload());
        }
        boolean reduced = request.status() == RequestStatus.APPROVED && request.isDecided(Decision.Kind.REDUCE);
        return reduced || request.hasAPlace() && commitments.awaitsSuperior(request);
    }
}
