package vn.congvu.remotework.evaluation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.round.PersonNames;

/** Evaluations for those who may see them: the person, those who answer for the work, auditors. */
@Component
public class EvaluationViews {

    private final EvaluationStore evaluations;
    private final MonthScores scores;
    private final RequestAccess access;
    private final PersonNames people;
    private final Clock clock;

    EvaluationViews(
            EvaluationStore evaluations, MonthScores scores, RequestAccess access, PersonNames people, Clock clock) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    public List<EvaluationView> of(RemoteRequest request) {
        return access.maySeePersonal(request) || access.seesEverything()
                ? evaluations.of(request.code()).stream()
                        .map(evaluation -> view(request, evaluation))
                        .toList()
                : List.of();
    }

    /** Months the person asking may evaluate now. */
    public List<String> toEvaluate(RemoteRequest request) {
        return access.leads(request)
                ? scores.ready(request).stream().map(YearMonth::toString).toList()
                : List.of();
    }

    /** What may be done about some month; the months say it of each. */
    public List<String> actions(RemoteRequest request) {
        Stream<String> whole = toEvaluate(request).isEmpty() ? Stream.of() : Stream.of("evaluate");
        Stream<String> months =
                evaluations.of(request.code()).stream().flatMap(month -> actions(request, month).stream());
        return Stream.concat(whole, months).distinct().toList();
    }

    private EvaluationView view(RemoteRequest request, Evaluation evaluation) {
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
                people.named(evaluation.evaluatedBy()),
                evaluation.shownAt(),
                evaluation.disputeBy(),
                evaluation.dispute(),
                evaluation.disputedAt(),
                evaluation.answer(),
                people.named(evaluation.answeredBy()),
                evaluation.lockedAt(),
                actions(request, evaluation));
    }

    private List<String> actions(RemoteRequest request, Evaluation evaluation) {
        List<String> actions = new ArrayList<>();
        boolean over = !evaluation.isDisputable(clock.instant());
        if (evaluation.state() == Evaluation.State.SHOWN && request.isBy(access.username())) {
            actions.add("agree");
            if (!over) {
                actions.add("dispute");
            }
        }
        if (evaluation.state() == Evaluation.State.SHOWN && over && access.leads(request)) {
            actions.add("lock");
        }
        if (evaluation.state() == Evaluation.State.DISPUTED
                && access.decides(request)
                && !evaluation.evaluatedBy().equals(access.username())) {
            actions.add("answer");
        }
        return actions;
    }
}
