package vn.congvu.remotework.evaluation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;

/** A product may be reviewed or excused until its month is locked; a month that was shown before follows. */
@Component
public class Recounts {

    private final EvaluationStore evaluations;
    private final MonthScores scores;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final Clock clock;

    Recounts(
            EvaluationStore evaluations,
            MonthScores scores,
            RemoteJournal journal,
            RemoteNotices notices,
            Clock clock) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    public boolean isLocked(String code, YearMonth month) {
        return evaluations
                .find(code, month)
                .filter(found -> found.state() == EvaluationStore.State.LOCKED)
                .isPresent();
    }

    /** What a locked evaluation was computed from stays as it is. */
    public void requireUnlocked(String code, YearMonth month) {
        if (isLocked(code, month)) {
            throw EvaluationProblems.evaluationLocked(month);
        }
    }

    /** Other figures than those that were shown may be disputed for the whole term again. */
    public void recount(RemoteRequest request, YearMonth month, String by) {
        Optional<EvaluationStore.Evaluation> shown = evaluations.find(request.code(), month);
        if (shown.isEmpty()) {
            return;
        }
        Score score = scores.of(request, month);
        if (!score.equals(shown.get().score())) {
            evaluations.recount(request.code(), month, score, scores.disputableUntil(request));
            journal.note(request.code(), RemoteEvent.Kind.EVALUATION_RECOUNTED, by, Written.month(month));
            tell(request, month);
        }
    }

    private void tell(RemoteRequest request, YearMonth month) {
        notices.tellApplicant(
                request,
                "recounted:" + month + ":" + clock.instant(),
                new Bilingual(
                        "%s, tháng %s: điểm đã tính lại; có thể nêu ý kiến trước khi khóa."
                                .formatted(request.code(), Written.month(month)),
                        "%s, %s: the score was counted anew; you may dispute it."
                                .formatted(request.code(), Written.month(month))));
    }
}
