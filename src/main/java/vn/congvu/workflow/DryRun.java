package vn.congvu.workflow;

import java.util.List;
import java.util.Set;
import vn.congvu.web.problem.Bilingual;

/** Deploys a model where nothing depends on it, with everything that guards the real engine, and takes it away again. */
public interface DryRun {

    Outcome process(byte[] model);

    Outcome decision(byte[] model);

    /**
     * @param refusals why the engine does not take the model
     * @param definitions keys of what would have come into force
     */
    record Outcome(List<Refusal> refusals, Set<String> definitions) {}

    /**
     * @param element null when the engine names none
     */
    record Refusal(String element, Bilingual why) {}
}
