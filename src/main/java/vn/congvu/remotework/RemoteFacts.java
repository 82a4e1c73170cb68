package vn.congvu.remotework;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.RemoteBars;
import vn.congvu.remotework.request.RemoteDesks;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.Requests;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.ScopeFacts;

/** What the inbox shows of a request and whom its steps belong to. Nothing personal but the name. */
@Component
class RemoteFacts implements CaseFacts {

    private static final String NAME_VI = "Đăng ký làm việc tại nhà";
    private static final String NAME_EN = "Registration to work from home";

    private final Requests requests;
    private final RequestCard card;
    private final RemoteDesks desks;
    private final RemoteBars bars;

    RemoteFacts(Requests requests, RequestCard card, RemoteDesks desks, RemoteBars bars) {
        this.requests = requests;
        this.card = card;
        this.desks = desks;
        this.bars = bars;
    }

    @Override
    public CaseSummary summary(String step, ScopeFacts scope) {
        RemoteRequest request = requests.require(scope.businessKey());
        return new CaseSummary(request.code(), RemoteWorkflow.PROCESS, NAME_VI, NAME_EN, request.applicantName());
    }

    @Override
    public CaseCard card(String businessKey) {
        RemoteRequest request = requests.require(businessKey);
        return new CaseCard(
                request.code(),
                NAME_VI,
                NAME_EN,
                request.applicantName(),
                null,
                request.status().name(),
                List.of(),
                card.of(request));
    }

    @Override
    public Optional<Consultation> consultation(String step, ScopeFacts scope) {
        return Optional.empty();
    }

    @Override
    public StepDesk desk(String step, ScopeFacts scope, String group) {
        String unit = group == null ? requests.require(scope.businessKey()).unitCode() : RemoteDesks.unitOf(group);
        return new StepDesk(unit, desks.institutionOf(unit));
    }

    @Override
    public Optional<String> preferredAssignee(String step, ScopeFacts scope) {
        return step.equals(RemoteBars.SIGN)
                ? Optional.of(requests.require(scope.businessKey()).applicant())
                : Optional.empty();
    }

    @Override
    public Optional<String> keptFrom(String step, ScopeFacts scope) {
        return step.equals(RemoteBars.SIGN)
                ? Optional.empty()
                : Optional.of(requests.require(scope.businessKey()).applicant());
    }

    @Override
    public Optional<Problem> barred(String step, ScopeFacts scope, String username) {
        return bars.bar(step, requests.require(scope.businessKey()), username);
    }
}
