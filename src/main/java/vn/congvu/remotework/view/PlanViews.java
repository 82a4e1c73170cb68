package vn.congvu.remotework.view;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.plan.Commitment;
import vn.congvu.remotework.plan.CommitmentStore;
import vn.congvu.remotework.plan.PlanLine;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.plan.WorkloadProof;
import vn.congvu.remotework.plan.Workloads;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.round.PersonNames;

/** What was planned and promised, and what became of it. */
@Component
class PlanViews {

    private final PlanStore plans;
    private final Workloads workloads;
    private final CommitmentStore commitments;
    private final RequestAccess access;
    private final PersonNames people;
    private final Clock clock;

    PlanViews(
            PlanStore plans,
            Workloads workloads,
            CommitmentStore commitments,
            RequestAccess access,
            PersonNames people,
            Clock clock) {
        this.plans = plans;
        this.workloads = workloads;
        this.commitments = commitments;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    List<RequestView.PlanLineView> lines(RemoteRequest request) {
        boolean reasons = access.maySeeReasons(request);
        return plans.of(request.code()).stream()
                .map(planned -> line(planned, reasons))
                .toList();
    }

    WorkloadProof workload(RemoteRequest request) {
        return request.status() == RequestStatus.SUBMITTED
                ? workloads.proof(request.code(), RemoteDay.State.WISHED)
                : workloads.proof(request.code(), RemoteDay.State.GRANTED, RemoteDay.State.CALLED_BACK);
    }

    /** The newest first. */
    List<RequestView.CommitmentView> commitments(RemoteRequest request) {
        return commitments.of(request.code()).stream()
                .map(PlanViews::commitment)
                .toList();
    }

    private static RequestView.CommitmentView commitment(Commitment version) {
        return new RequestView.CommitmentView(
                version.version(),
                version.text(),
                version.hash(),
                version.drawnAt(),
                version.superiorName(),
                version.superiorSigned(),
                version.officerName(),
                version.officerSigned());
    }

    private RequestView.PlanLineView line(Planned planned, boolean reasons) {
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
                people.named(planned.reviewedBy()),
                planned.reviewedAt(),
                planned.reviewNote(),
                planned.returned(),
                reasons ? planned.excuseCause() : null,
                reasons ? planned.excuseNote() : null,
                people.named(planned.excusedBy()));
    }
}
