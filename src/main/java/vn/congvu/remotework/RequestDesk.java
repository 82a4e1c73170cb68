package vn.congvu.remotework;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
