package vn.congvu.remotework;

import org.springframework.stereotype.Component;

/** Compares the plan of a request with its days. */
@Component
class Workloads {

    private final DayStore days;
    private final PlanStore plans;
    private final PilotSettings settings;

    Workloads(DayStore days, PlanStore plans, PilotSettings settings) {
        this.days = days;
        this.plans = plans;
        this.settings = settings;
    }

    WorkloadProof proof(String code, RemoteDay.State counted) {
        return WorkloadProof.of(plans.lines(code), days.of(code, counted).size(), settings);
    }

    void requireEqual(String code, RemoteDay.State counted) {
        WorkloadProof proof = proof(code, counted);
        if (!proof.equal()) {
            throw PlanProblems.workNotEqual(proof);
        }
    }
}
