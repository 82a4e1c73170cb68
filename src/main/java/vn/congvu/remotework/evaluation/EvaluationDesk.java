package vn.congvu.remotework.evaluation;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.ProblemException;

/** Months at home: evaluated by the head, shown to the person, disputed or agreed, locked. Never one's own superior. */
@Service
public class EvaluationDesk {

    private final EvaluationStore evaluations;
    private final EvaluationClocks clocks;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final MonthScores scores;
    private final Clock clock;

    EvaluationDesk(
            EvaluationStore evaluations,
            EvaluationClocks clocks,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            MonthScores scores,
            Clock clock) {
        this.evaluations = evaluations;
        this.clocks = clocks;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.scores = scores;
        this.clock = clock;
    }

    @Transactional
    public void evaluate(String code, YearMonth month, String remark) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (evaluations.find(code, month).isPresent()) {
            throw EvaluationProblems.evaluatedBefore(month);
        }
        if (!scores.isOver(request, month)) {
            throw EvaluationProblems.monthNotOver(month);
        }
        Score score = scores.of(request, month);
        evaluations.show(
                code, month, score, remark, access.username(), clock.instant(), scores.disputableUntil(request));
        clocks.evaluated(request, month, access.username());
        journal.note(code, RemoteEvent.Kind.EVALUATED, access.username(), Written.month(month));
        tell(
                request,
                month,
                "đã có đánh giá tháng; có thể nêu ý kiến trước khi khóa.",
                "is evaluated; you may dispute it.");
    }

    @Transactional
    public void dispute(String code, YearMonth month, String text) {
        RemoteRequest request = access.locked(code);
        access.requireSelf(request);
        EvaluationStore.Evaluation evaluation = in(EvaluationStore.State.SHOWN, code, month);
        if (clock.instant().isAfter(evaluation.disputeBy())) {
            throw EvaluationProblems.tooLateToDispute(month);
        }
        evaluations.dispute(code, month, text, clock.instant());
        journal.note(code, RemoteEvent.Kind.EVALUATION_DISPUTED, access.username(), Written.month(month));
    }

    /** By the leader, who did not evaluate it; with that it is locked. */
    @Transactional
    public void answer(String code, YearMonth month, String answer) {
        RemoteRequest request = access.locked(code);
        access.requireDeciding(request);
        EvaluationStore.Evaluation evaluation = in(EvaluationStore.State.DISPUTED, code, month);
        if (evaluation.evaluatedBy().equals(access.username())) {
            throw new ProblemException(RequestProblems.decidedBefore());
        }
        evaluations.answer(code, month, answer, access.username());
        journal.note(code, RemoteEvent.Kind.EVALUATION_ANSWERED, access.username(), Written.month(month));
        lock(request, month);
    }

    @Transactional
    public void agree(String code, YearMonth month) {
        RemoteRequest request = access.locked(code);
        access.requireSelf(request);
        in(EvaluationStore.State.SHOWN, code, month);
        lock(request, month);
    }

    /** Once the time to dispute is over. */
    @Transactional
    public void lock(String code, YearMonth month) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        EvaluationStore.Evaluation evaluation = in(EvaluationStore.State.SHOWN, code, month);
        if (!clock.instant().isAfter(evaluation.disputeBy())) {
            throw EvaluationProblems.stillDisputable(month);
        }
        lock(request, month);
    }

    private void lock(RemoteRequest request, YearMonth month) {
        evaluations.lock(request.code(), month, access.username(), clock.instant());
        journal.note(request.code(), RemoteEvent.Kind.EVALUATION_LOCKED, access.username(), Written.month(month));
        tell(request, month, "đánh giá đã khóa.", "the evaluation is locked.");
    }

    private void tell(RemoteRequest request, YearMonth month, String vi, String en) {
        notices.tellApplicant(
                request,
                "evaluation:" + month + ":" + clock.instant(),
                new Bilingual(
                        "%s, tháng %s: %s".formatted(request.code(), Written.month(month), vi),
                        "%s, %s: %s".formatted(request.code(), Written.month(month), en)));
    }

    private EvaluationStore.Evaluation in(EvaluationStore.State expected, String code, YearMonth month) {
        return evaluations
                .find(code, month)
                .filter(found -> found.state() == expected)
                .orElseThrow(() -> EvaluationProblems.evaluationState(month));
    }
}
