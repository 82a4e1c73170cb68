package vn.congvu.remotework.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.RemoteRequest;

/** Changes a plan that is being worked on: what is delivered stays, what is to come may be another. */
@Component
class PlanRevision {

    private final PlanStore plans;
    private final ProductClocks clocks;

    PlanRevision(PlanStore plans, ProductClocks clocks) {
        this.plans = plans;
        this.clocks = clocks;
    }

    void revise(RemoteRequest request, List<PlanLine> wanted) {
        List<PlanLine> added = new ArrayList<>(wanted);
        for (Planned planned : plans.of(request.code())) {
            if (!taken(added, planned.line())) {
                drop(request, planned);
            }
        }
        plans.add(request.code(), added);
        clocks.start(request);
    }

    private static boolean taken(List<PlanLine> wanted, PlanLine line) {
        return wanted.stream()
                .filter(line::sameAs)
                .findFirst()
                .map(wanted::remove)
                .orElse(false);
    }

    private void drop(RemoteRequest request, Planned planned) {
        if (planned.deliveredAt() != null) {
            throw PlanProblems.deliveredStays(planned.number());
        }
        plans.drop(request.code(), planned.number());
        clocks.cancel(request, planned);
    }
}
