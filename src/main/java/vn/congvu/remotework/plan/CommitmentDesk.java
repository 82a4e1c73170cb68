package vn.congvu.remotework.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;

/** Signs a commitment that was drawn up anew while work at home was already granted: the head first, then the officer. */
@Service
public class CommitmentDesk {

    private final RequestAccess access;
    private final Commitments commitments;
    private final CommitmentStore store;

    CommitmentDesk(RequestAccess access, Commitments commitments, CommitmentStore store) {
        this.access = access;
        this.commitments = commitments;
        this.store = store;
    }

    @Transactional
    public void approve(String code) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (!mayApprove(request)) {
            throw PlanProblems.nothingToSign(code);
        }
        commitments.signBySuperior(request, access.username());
    }

    /** @param hash of the text that was read; another text is not signed by it */
    @Transactional
    public void sign(String code, String hash) {
        RemoteRequest request = access.locked(code);
        access.requireSelf(request);
        if (!maySign(request)) {
            throw PlanProblems.nothingToSign(code);
        }
        if (!store.latest(code).orElseThrow().hash().equals(hash)) {
            throw PlanProblems.commitmentChanged();
        }
        commitments.signByOfficer(request);
    }

    public boolean mayApprove(RemoteRequest request) {
        return request.hasAPlace() && commitments.awaitsSuperior(request);
    }

    /** Before the work begins the officer signs in the step of the process. */
    public boolean maySign(RemoteRequest request) {
        return request.isWorking() && commitments.awaitsOfficer(request);
    }
}
