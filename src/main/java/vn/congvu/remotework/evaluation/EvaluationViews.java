package vn.congvu.remotework.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.round.RoundView;

/** Evaluations for those who may see them: the person, those who answer for the work, auditors. */
@Component
public class EvaluationViews {

    private final EvaluationStore evaluations;
    private final RequestAccess access;
    private final Organisation organisation;
    private final Clock clock;

    EvaluationViews(EvaluationStore evaluations, RequestAccess access, Organisation organisation, Clock clock) {
        this.evaluations = evaluations;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    public List<EvaluationView> of(RemoteRequest request) {
        return access.maySeePersonal(request) || access.seesEverything()
                ? evaluations.of(request.code()).stream()
                        .map(evaluation -> view(request, evaluation))
                        .toList()
                : List.of();
    }

    private EvaluationView view(RemoteRequest request, EvaluationStore.Evaluation evaluation) {
        Score score = evaluation.score();
        return new EvaluationView(
                evaluation.month().toString(),
                score.products(),
                score.delivered(),
                score.late(),
                score.excused(),
                score.returned(),
                score.quantity(),
                score.quality(),
                score.progress(),
                score.total(),
                score.rating().name(),
                evaluation.remark(),
                evaluation.state().name(),
                person(evaluation.evaluatedBy()),
                evaluation.shownAt(),
                evaluation.disputeBy(),
                evaluation.dispute(),
                evaluation.disputedAt(),
                evaluation.answer(),
                evaluation.answeredBy() == null ? null : person(evaluation.answeredBy()),
                evaluation.lockedAt(),
                actions(request, evaluation));
    }

    private List<String> actions(RemoteRequest request, EvaluationStore.Evaluation evaluation) {
        List<String> actions = new ArrayList<>();
        boolean over = clock.instant().isAfter(evaluation.disputeBy());
        if (evaluation.state() == EvaluationStore.State.SHOWN && request.isBy(access.username())) {
            actions.add("agree");
            if (!over) {
                actions.add("dispute");
            }
        }
        if (evaluation.state() == EvaluationStore.State.SHOWN && over && access.leads(request)) {
            actions.add("lock");
        }
        if (evaluation.state() == EvaluationStore.State.DISPUTED
                && access.decides(request)
                && !evaluation.evaluatedBy().equals(access.username())) {
            actions.add("answer");
        }
        return actions;
    }

    private RoundView.Person person(String username) {
        return new RoundView.Person(
                username, organisation.officer(username).map(Officer::fullName).orElse(username));
    }
}
