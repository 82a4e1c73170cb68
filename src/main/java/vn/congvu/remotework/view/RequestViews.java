package vn.congvu.remotework.view;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.remotework.appeal.Appeal;
import vn.congvu.remotework.appeal.AppealStore;
import vn.congvu.remotework.approval.DecisionReasons;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.eligibility.FindingStore;
import vn.congvu.remotework.eligibility.Previews;
import vn.congvu.remotework.evaluation.EvaluationViews;
import vn.congvu.remotework.plan.CommitmentStore;
import vn.congvu.remotework.plan.PlanLine;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.plan.Workloads;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.round.RoundView;
import vn.congvu.remotework.rule.Reason;
import vn.congvu.remotework.work.AttendanceStore;
import vn.congvu.workflow.StepViews;
import vn.congvu.workflow.Workflows;

/** Puts the page of a request together. */
@Component
class RequestViews {

    private final RequestRows rows;
    private final DayStore days;
    private final FindingStore findings;
    private final Previews previews;
    private final DecisionReasons reasons;
    private final PlanStore plans;
    private final CommitmentStore commitments;
    private final AttendanceStore attendance;
    private final EvaluationViews evaluations;
    private final AppealStore appeals;
    private final RemoteJournal journal;
    private final RequestActions actions;
    private final RequestAccess access;
    private final StepViews steps;
    private final Workflows workflows;
    private final Organisation organisation;
    private final Clock clock;
    private final Workloads workloads;

    RequestViews(
            RequestRows rows,
            DayStore days,
            FindingStore findings,
            Previews previews,
            DecisionReasons reasons,
            PlanStore plans,
            CommitmentStore commitments,
            AttendanceStore attendance,
            EvaluationViews evaluations,
            AppealStore appeals,
            RemoteJournal journal,
            RequestActions actions,
            RequestAccess access,
            StepViews steps,
            Workflows workflows,
            Organisation organisation,
            Clock clock,
            Workloads workloads) {
        this.rows = rows;
        this.days = days;
        this.findings = findings;
        this.previews = previews;
        this.reasons = reasons;
        this.plans = plans;
        this.commitments = commitments;
        this.attendance = attendance;
        this.evaluations = evaluations;
        this.appeals = appeals;
        this.journal = journal;
        this.actions = actions;
        this.access = access;
        this.steps = steps;
        this.workflows = workflows;
        this.organisation = organisation;
        this.clock = clock;
        this.workloads = workloads;
    }

    RequestView of(RemoteRequest request) {
        String code = request.code();
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
                List.of(
                        new RequestView.Opinion(
                                "confirmWorkload", request.opinions().workload()),
                        new RequestView.Opinion(
                                "checkSecurity", request.opinions().security()),
                        new RequestView.Opinion(
                                "checkPersonnel", request.opinions().personnel())),
                decision(request),
                plans.of(code).stream().map(this::line).toList(),
                workloads.proof(code, counted(request)),
                commitments.of(code).map(RequestViews::commitment).orElse(null),
                attendance.of(code).stream().map(RequestViews::attendance).toList(),
                attendance.unreachable(code).stream().map(this::unreachable).toList(),
                evaluations.of(request),
                appeals.of(code).stream().map(this::appeal).toList(),
                request.decision() == null ? null : request.decision().appealableUntil(),
                steps.of(code),
                journal.of(code).stream().map(this::event).toList(),
                workflows.positions(code),
                actions.of(request));
    }

    private static RemoteDay.State counted(RemoteRequest request) {
        return request.status() == RequestStatus.SUBMITTED ? RemoteDay.State.WISHED : RemoteDay.State.GRANTED;
    }

    private RequestView.Personal personal(RemoteRequest request) {
        return access.maySeePersonal(request)
                ? new RequestView.Personal(
                        request.declaration().place(),
                        request.declaration().phone(),
                        request.declaration().reason(),
                        request.declaration().onProbation(),
                        request.declaration().underDiscipline())
                : null;
    }

    private RequestView.DecisionView decision(RemoteRequest request) {
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
                person(request.decision().by()),
                request.decision().at(),
                request.decision().publishedAt());
    }

    private RequestView.PlanLineView line(Planned planned) {
        PlanLine line = planned.line();
        return new RequestView.PlanLineView(
                planned.number(),
                line.product(),
                line.measuredIn(),
                line.quantity(),
                line.hours(),
                line.dueOn(),
                line.quality(),
                line.taskKind().name(),
                planned.deliveredAt(),
                planned.delivery(),
                planned.isLate(clock.instant()),
                planned.accepted(),
                planned.reviewedBy() == null ? null : person(planned.reviewedBy()),
                planned.reviewedAt(),
                planned.reviewNote(),
                planned.returned(),
                planned.excuseCause(),
                planned.excuseNote(),
                planned.excusedBy() == null ? null : person(planned.excusedBy()));
    }

    private static RequestView.CommitmentView commitment(CommitmentStore.Commitment signed) {
        return new RequestView.CommitmentView(
                signed.text(),
                signed.hash(),
                signed.superiorName(),
                signed.superiorSigned(),
                signed.officerName(),
                signed.officerSigned());
    }

    private static RequestView.AttendanceView attendance(AttendanceStore.Attendance day) {
        return new RequestView.AttendanceView(day.date(), day.checkedInAt(), day.reportedAt(), day.report());
    }

    private RequestView.UnreachableView unreachable(AttendanceStore.Unreachable noted) {
        return new RequestView.UnreachableView(noted.notedAt(), person(noted.notedBy()), noted.note());
    }

    private RequestView.AppealView appeal(Appeal appeal) {
        return new RequestView.AppealView(
                appeal.content(),
                appeal.filedAt(),
                appeal.granted(),
                appeal.answer(),
                appeal.answeredBy() == null ? null : person(appeal.answeredBy()),
                appeal.answeredAt());
    }

    private RequestView.HistoryView event(RemoteEvent event) {
        return new RequestView.HistoryView(
                event.id(),
                event.at(),
                person(event.actor()),
                event.kind().name(),
                event.text().vi(),
                event.text().en());
    }

    private RoundView.Person person(String username) {
        return new RoundView.Person(
                username, organisation.officer(username).map(Officer::fullName).orElse(username));
    }
}
