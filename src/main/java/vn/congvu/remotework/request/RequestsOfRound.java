package vn.congvu.remotework.request;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.round.RoundEnded;

/** Requests follow their round: what is not decided or not signed is closed, whoever works at home returns to the office. */
@Component
class RequestsOfRound implements RoundEnded {

    private final Requests requests;
    private final RemoteWorkflow workflow;

    RequestsOfRound(Requests requests, RemoteWorkflow workflow) {
        this.requests = requests;
        this.workflow = workflow;
    }

    @Override
    public void roundEnded(String roundId) {
        requests.codes(roundId, EnumSet.of(RequestStatus.SUBMITTED, RequestStatus.APPROVED))
                .forEach(this::close);
        requests.codes(roundId, EnumSet.of(RequestStatus.ACTIVE, RequestStatus.SUSPENDED))
                .forEach(this::sendBack);
    }

    private void close(String code) {
        requests.requireLocked(code);
        workflow.roundClosed(code);
    }

    private void sendBack(String code) {
        requests.requireLocked(code);
        workflow.returned(code);
    }
}
