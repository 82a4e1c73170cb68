package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** A model that is not deployed; says which file, line and element, and why. */
final class RefusedModel extends ProcessEngineException {

    RefusedModel(String model, String why, Throwable cause) {
        super("Model '" + model + "' is refused: " + why, cause);
    }

    RefusedModel(String model, int line, String element, String why) {
        this(model, "line " + line + ", element '" + element + "': " + why, null);
    }
}
