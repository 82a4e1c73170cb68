package vn.congvu.remotework.view;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.appeal.Appeal;
import vn.congvu.remotework.appeal.AppealStore;
import vn.congvu.remotework.approval.DecisionReasons;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestStatus;
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
        boolean words = access.maySeeReasons(request);
        return appeals.of(request.code()).stream()
                .map(appeal -> appeal(appeal, words))
                .toList();
    }

    Standing standing(RemoteRequest request) {
        if (request.status() == RequestStatus.SUBMITTED) {
            return Standing.LOOKED_AT_AGAIN;
        }
        boolean whole =
                request.isDecided(Decision.Kind.REDUCE) && sinceDecided(request).anyMatch(Appeal::madeWhole);
        return whole
                ? Standing.APPROVE
                : Standing.valueOf(request.decision().kind().name());
    }

    private Stream<Appeal> sinceDecided(RemoteRequest request) {
        return appeals.of(request.code()).stream()
                .filter(appeal -> !appeal.filedAt().isBefore(request.decision().at()));
    }

    List<PublishedDecision.AfterAppeal> answered(RemoteRequest request) {
        return appeals.of(request.code()).stream()
                .filter(appeal -> appeal.answeredAt() != null)
                .map(appeal -> new PublishedDecision.AfterAppeal(
                        appeal.against().name(),
                        appeal.granted(),
                        appeal.daysAdded(),
                        appeal.daysLeft(),
                        appeal.answeredAt()))
                .toList();
    }

    RequestView.DecisionView decision(RemoteRequest request) {
        if (request.decision() == null) {
            return null;
        }
        Reason reason = reasons.of(request);
        return new RequestView.DecisionView(
                request.decision().kind().name(),
                standing(request),
                reason.code(),
                reason.textVi(),
                reason.textEn(),
                reason.rule(),
                access.maySeeReasons(request) ? request.decision().note() : null,
                people.named(request.decision().by()),
                request.decision().at(),
                request.decision().publishedAt());
    }

    private RequestView.AppealView appeal(Appeal appeal, boolean words) {
        return new RequestView.AppealView(
                appeal.against().name(),
                words ? appeal.content() : null,
                appeal.filedAt(),
                appeal.granted(),
                appeal.daysAdded(),
                appeal.daysLeft(),
                words ? appeal.answer() : null,
                people.named(appeal.answeredBy()),
                appeal.answeredAt());
    }
}
