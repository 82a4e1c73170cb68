package vn.congvu.remotework.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.rule.PilotSettings;

/** Compares the plan of a request with its days. A day on which the office called back keeps its share of the plan. */
@Component
public class Workloads {

    private final DayStore days;
    private final PlanStore plans;
    private final PilotSettings settings;

    Workloads(DayStore days, PlanStore plans, PilotSettings settings) {
        this.days = days;
        this.plans = plans;
        this.settings = settings;
    }

    public WorkloadProof proof(String code, RemoteDay.State... counted) {
        Set<RemoteDay.State> states = Set.of(counted);
        long number = days.of(code).stream()
                .filter(day -> states.contains(day.state()))
                .count();
        return WorkloadProof.of(plans.lines(code), (int) number, settings);
    }

    public void requireEqual(String code, RemoteDay.State... counted) {
        WorkloadProof proof = proof(code, counted);
        if (!proof.equal()) {
            throw PlanProblems.workNotEqual(proof);
        }
    }
}
