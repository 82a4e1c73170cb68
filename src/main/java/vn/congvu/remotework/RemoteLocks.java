package vn.congvu.remotework;

import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.Requests;
import vn.congvu.workflow.CaseLock;

/** A request is locked by its row. */
@Component
class RemoteLocks implements CaseLock {

    private final Requests requests;

    RemoteLocks(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void lock(String businessKey) {
        requests.lock(businessKey);
    }
}
