package vn.congvu.workflow;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;

/** Reads the steps of a case off its clocks. */
@Component
public class StepViews {

    private static final Set<ClockKind> STEPS = Set.of(ClockKind.RECEPTION, ClockKind.STEP, ClockKind.CONSULTATION);

    private final SlaLedger ledger;
    private final Organisation organisation;

    StepViews(SlaLedger ledger, Organisation organisation) {
        this.ledger = ledger;
        this.organisation = organisation;
    }

    /** The oldest first. */
    public List<StepView> of(String businessKey) {
        return ledger.ofDossier(businessKey).stream()
                .filter(reading -> STEPS.contains(reading.kind()))
                .map(this::step)
                .toList();
    }

    private StepView step(ClockReading reading) {
        return new StepView(
                reading.key(),
                reading.kind().name(),
                reading.elementId(),
                reading.nameVi(),
                reading.nameEn(),
                reading.unitCode(),
                organisation.unit(reading.unitCode()).map(Unit::nameVi).orElse(reading.unitCode()),
                organisation.unit(reading.unitCode()).map(Unit::nameEn).orElse(reading.unitCode()),
                owner(reading.owner()),
                reading.startedAt(),
                reading.dueAt(),
                reading.stoppedAt(),
                reading.outcome() == null ? null : reading.outcome().name(),
                reading.state().name(),
                reading.workedMinutes());
    }

    private StepView.Owner owner(String username) {
        return username == null ? null : new StepView.Owner(username, organisation.nameOf(username));
    }
}
