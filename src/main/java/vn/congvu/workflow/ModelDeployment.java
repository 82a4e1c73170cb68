package vn.congvu.workflow;

import java.util.Map;

/** Puts models in force, all or none of them, in the transaction of the caller. Running cases stay on what started them. */
public interface ModelDeployment {

    /**
     * @throws RefusedDeployment when the engine does not take one of them, or nothing executable of that key came of it
     */
    Deployed deploy(Models models);

    /**
     * What comes into force together, each text by the key of its model. The forms are bound to these processes; what was
     * deployed before keeps its own.
     */
    record Models(
            String title, Map<String, String> processes, Map<String, String> decisions, Map<String, String> forms) {}

    /** @param processes the engine's definition of each process, by its key */
    record Deployed(Map<String, String> processes) {}
}
