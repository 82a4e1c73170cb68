package vn.congvu.modelling.gate;

import org.springframework.stereotype.Component;
import vn.congvu.modelling.ModelKind;
import vn.congvu.workflow.DryRun;

/** The last step of the gate: what it would hand out is deployed where nothing depends on it. */
@Component
class Rehearsal {

    private final DryRun dryRun;

    Rehearsal(DryRun dryRun) {
        this.dryRun = dryRun;
    }

    /** @param read the model whose lines the findings name */
    <T> void rehearse(KindGate<T> gate, T read, byte[] model, Findings findings) {
        DryRun.Outcome outcome = gate.kind() == ModelKind.PROCESS ? dryRun.process(model) : dryRun.decision(model);
        outcome.refusals()
                .forEach(refusal -> findings.say(
                        spot(gate, read, refusal.element()),
                        "dry-run",
                        refusal.why().vi(),
                        refusal.why().en()));
        if (outcome.refusals().isEmpty() && !outcome.definitions().contains(gate.key(read))) {
            findings.say(Spot.FILE, "dry-run.nothing");
        }
    }

    private static <T> Spot spot(KindGate<T> gate, T read, String element) {
        return new Spot(element, element == null ? null : gate.line(read, element), null);
    }
}
