package vn.congvu.remotework.approval;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;

/** Whoever has asked may take it back until it has been signed. */
@Service
public class RequestDesk {

    private final RequestAccess access;
    private final RemoteWorkflow workflow;

    RequestDesk(RequestAccess access, RemoteWorkflow workflow) {
        this.access = access;
        this.workflow = workflow;
    }

    @Transactional
    public void withdraw(String code) {
        RemoteRequest request = access.locked(code);
        access.requireSelf(request);
        if (!request.isUnderWay()) {
            throw RequestProblems.notNow(request);
        }
        workflow.withdrawn(code);
    }
}
