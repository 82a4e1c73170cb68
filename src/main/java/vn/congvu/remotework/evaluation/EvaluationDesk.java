package vn.congvu.remotework.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.rule.PilotSettings;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.ProblemException;

/** Months at home: evaluated by the head, shown to the person, disputed or agreed, locked. Never one's own superior. */
@Service
public class EvaluationDesk {

    private final PlanStore plans;
    private final EvaluationStore evaluations;
    private final EvaluationClocks clocks;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final WorkingCalendars calendars;
    private final PilotSettings settings;
    private final Clock clock;

    EvaluationDesk(
            PlanStore plans,
            EvaluationStore evaluations,
            EvaluationClocks clocks,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            WorkingCalendars calendars,
            PilotSettings settings,
            Clock clock) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.clocks = clocks;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void evaluate(String code, YearMonth month, String remark) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (evaluations.find(code, month).isPresent()) {
            throw EvaluationProblems.evaluatedBefore(month);
        }
        Instant now = clock.instant();
        boolean over = month.atEndOfMonth().isBefore(LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        if (!over && request.endedAt() == null) {
            throw EvaluationProblems.monthNotOver(month);
        }
        Score score = score(code, month);
        Instant until = calendars
                .forUnit(request.unitCode())
                .due(settings.timeToDispute(), now)
                .due();
        evaluations.show(code, month, score, remark, access.username(), now, until);
        clocks.evaluated(request, month, access.username());
        journal.note(code, RemoteEvent.Kind.EVALUATED, access.username(), month.toString());
        tell(
                request,
                month,
                "đã có đánh giá tháng; có thể phản hồi trước khi khóa.",
                "is evaluated; you may dispute it.");
    }

    private Score score(String code, YearMonth month) {
        List<Planned> due = plans.of(code).stream()
                .filter(planned -> YearMonth.from(planned.line().dueOn()).equals(month))
                .toList();
        if (due.isEmpty()) {
            throw EvaluationProblems.nothingToEvaluate(month);
        }
        return Score.of(due, clock.instant(), settings);
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
        journal.note(code, RemoteEvent.Kind.EVALUATION_DISPUTED, access.username(), month.toString());
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
        evaluations.answer(code, month, score(code, month), answer, access.username());
        journal.note(code, RemoteEvent.Kind.EVALUATION_ANSWERED, access.username(), month.toString());
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
        journal.note(request.code(), RemoteEvent.Kind.EVALUATION_LOCKED, access.username(), month.toString());
        tell(request, month, "đánh giá đã khóa.", "the evaluation is locked.");
    }

    private void tell(RemoteRequest request, YearMonth month, String vi, String en) {
        notices.tellApplicant(
                request,
                "evaluation:" + month + ":" + clock.instant(),
                new Bilingual(
                        "%s, tháng %s: %s".formatted(request.code(), month, vi),
                        "%s, %s: %s".formatted(request.code(), month, en)));
    }

    private EvaluationStore.Evaluation in(EvaluationStore.State expected, String code, YearMonth month) {
        return evaluations
                .find(code, month)
                .filter(found -> found.state() == expected)
                .orElseThrow(() -> EvaluationProblems.evaluationState(month));
    }
}
