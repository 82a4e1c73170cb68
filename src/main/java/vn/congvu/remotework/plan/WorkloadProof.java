package vn.congvu.remotework.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.congvu.remotework.rule.PilotSettings;

/**
 * Whether as much work is planned as would be done at the office on the same days (R6): not less, and not more either.
 *
 * @param planned hours of the plan
 * @param office hours of the days at the office
 */
public record WorkloadProof(BigDecimal planned, BigDecimal office, int tolerancePercent, boolean equal) {

    static WorkloadProof of(List<PlanLine> plan, int days, PilotSettings settings) {
        BigDecimal planned = plan.stream().map(PlanLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal office = BigDecimal.valueOf((long) days * settings.hoursPerDay());
        BigDecimal tolerance = office.multiply(BigDecimal.valueOf(settings.workloadTolerancePercent()))
                .movePointLeft(2);
        boolean equal = planned.subtract(office).abs().compareTo(tolerance) <= 0 && !plan.isEmpty();
        return new WorkloadProof(planned, office, settings.workloadTolerancePercent(), equal);
    }
}
