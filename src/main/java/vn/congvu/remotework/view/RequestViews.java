package vn.congvu.remotework.view;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.eligibility.FindingStore;
import vn.congvu.remotework.eligibility.Previews;
import vn.congvu.remotework.evaluation.EvaluationViews;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.round.PersonNames;
import vn.congvu.remotework.work.AttendanceStore;
import vn.congvu.workflow.StepViews;
import vn.congvu.workflow.Workflows;

/** Puts the page of a request together. */
@Component
class RequestViews {

    private final RequestRows rows;
    private final PlanViews plans;
    private final DecisionViews decisions;
    private final PersonNames people;
    private final DayStore days;
    private final FindingStore findings;
    private final Previews previews;
    private final AttendanceStore attendance;
    private final EvaluationViews evaluations;
    private final HistoryViews history;
    private final RequestActions actions;
    private final RequestAccess access;
    private final StepViews steps;
    private final Workflows workflows;

    RequestViews(
            RequestRows rows,
            PlanViews plans,
            DecisionViews decisions,
            PersonNames people,
            DayStore days,
            FindingStore findings,
            Previews previews,
            AttendanceStore attendance,
            EvaluationViews evaluations,
            HistoryViews history,
            RequestActions actions,
            RequestAccess access,
            StepViews steps,
            Workflows workflows) {
        this.rows = rows;
        this.plans = plans;
        this.decisions = decisions;
        this.people = people;
        this.days = days;
        this.findings = findings;
        this.previews = previews;
        this.attendance = attendance;
        this.evaluations = evaluations;
        this.history = history;
        this.actions = actions;
        this.access = access;
        this.steps = steps;
        this.workflows = workflows;
    }

    RequestView of(RemoteRequest request) {
        String code = request.code();
        List<RequestView.CommitmentView> commitments = plans.commitments(request);
        return new RequestView(
                rows.row(request),
                days.of(code),
                new RequestView.Equipment(
                        request.declaration().hasPhone(),
                        request.declaration().hasComputer(),
                        request.declaration().hasPrinter(),
                        request.declaration().hasInternet()),
                personal(request),
                previews.of(findings.of(code), request.roundId()),
                decisions.opinions(request),
                decisions.decision(request),
                plans.lines(request),
                plans.workload(request),
                commitments.isEmpty() ? null : commitments.get(0),
                commitments.isEmpty() ? List.of() : commitments.subList(1, commitments.size()),
                attendance.of(code).stream().map(RequestViews::attendance).toList(),
                attendance.unreachable(code).stream().map(this::unreachable).toList(),
                evaluations.of(request),
                evaluations.toEvaluate(request),
                decisions.appeals(request),
                request.decision() == null ? null : request.decision().appealableUntil(),
                steps.of(code),
                history.of(request),
                workflows.positions(code),
                actions.of(request));
    }

    private RequestView.Personal personal(RemoteRequest request) {
        return access.maySeePersonal(request)
                ? new RequestView.Personal(
                        request.declaration().place(),
                        request.declaration().phone(),
                        request.declaration().reason(),
                        request.declaration().onProbation(),
                        request.declaration().underDiscipline(),
                        people.named(request.opinions().confirmedBy()),
                        request.opinions().confirmedAt())
                : null;
    }

    private static RequestView.AttendanceView attendance(AttendanceStore.Attendance day) {
        return new RequestView.AttendanceView(day.date(), day.checkedInAt(), day.reportedAt(), day.report());
    }

    private RequestView.UnreachableView unreachable(AttendanceStore.Unreachable noted) {
        return new RequestView.UnreachableView(noted.notedAt(), people.named(noted.notedBy()), noted.note());
    }
}
