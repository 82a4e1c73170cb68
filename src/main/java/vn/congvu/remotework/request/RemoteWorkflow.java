package vn.congvu.remotework.request;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.Workflows;

/** Tells the process of a request what has happened. */
@Component
public class RemoteWorkflow {

    public static final String PROCESS = "remote-work-approval";

    private static final String WITHDRAWN = "remoteWork.withdrawn";
    private static final String APPEALED = "remoteWork.appealed";
    private static final String REDUCTION_APPEALED = "remoteWork.reductionAppealed";
    private static final String REVOKED = "remoteWork.revoked";
    private static final String RETURNED = "remoteWork.returned";
    private static final String ROUND_CLOSED = "remoteWork.roundClosed";

    private final Workflows workflows;

    RemoteWorkflow(Workflows workflows) {
        this.workflows = workflows;
    }

    public void submitted(String code) {
        workflows.start(PROCESS, code, Map.of());
    }

    public void withdrawn(String code) {
        workflows.correlate(WITHDRAWN, code);
    }

    public boolean awaitsAppeal(String code) {
        return workflows.awaits(APPEALED, code);
    }

    public void appealed(String code) {
        workflows.correlate(APPEALED, code);
    }

    public void reductionAppealed(String code) {
        workflows.correlate(REDUCTION_APPEALED, code);
    }

    public void revoked(String code) {
        workflows.correlate(REVOKED, code);
    }

    public void returned(String code) {
        workflows.correlate(RETURNED, code);
    }

    void roundClosed(String code) {
        workflows.correlate(ROUND_CLOSED, code);
    }
}
