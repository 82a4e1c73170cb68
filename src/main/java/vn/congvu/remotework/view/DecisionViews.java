package vn.congvu.remotework.view;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.appeal.Appeal;
import vn.congvu.remotework.appeal.AppealStore;
import vn.congvu.remotework.approval.DecisionReasons;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.round.PersonNames;
import vn.congvu.remotework.rule.Reason;

/** What was found and decided, and what was said against it. */
@Component
class DecisionViews {

    private final DecisionReasons reasons;
    private final AppealStore appeals;
    private final RequestAccess access;
    private final PersonNames people;

    DecisionViews(DecisionReasons reasons, AppealStore appeals, RequestAccess access, PersonNames people) {
        this.reasons = reasons;
        this.appeals = appeals;
        this.access = access;
        this.people = people;
    }

    List<RequestView.Opinion> opinions(RemoteRequest request) {
        return List.of(
                new RequestView.Opinion("confirmWorkload", request.opinions().workload()),
                new RequestView.Opinion("checkSecurity", request.opinions().security()),
                new RequestView.Opinion("checkPersonnel", request.opinions().personnel()));
    }

    List<RequestView.AppealView> appeals(RemoteRequest request) {
        return appeals.of(request.code()).stream().map(this::appeal).toList();
    }

    RequestView.DecisionView decision(RemoteRequest request) {
        if (request.decision() == null) {
            return null;
        }
        Reason reason = reasons.of(request);
        return new RequestView.DecisionView(
                request.decision().kind().name(),
                reason.code(),
                reason.textVi(),
                reason.textEn(),
                reason.rule(),
                access.maySeePersonal(request) ? request.decision().note() : null,
                people.named(request.decision().by()),
                request.decision().at(),
                request.decision().publishedAt());
    }

    private RequestView.AppealView appeal(Appeal appeal) {
        return new RequestView.AppealView(
                appeal.against().name(),
                appeal.content(),
                appeal.filedAt(),
                appeal.granted(),
                appeal.answer(),
                people.named(appeal.answeredBy()),
                appeal.answeredAt());
    }
}
