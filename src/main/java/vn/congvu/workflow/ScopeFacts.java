package vn.congvu.workflow;

/**
 * What an expression or a clock may know of the place it is evaluated in.
 *
 * @param businessKey the dossier code
 * @param stage running number of the stage inside the dossier's route, 1 for the first; null outside a stage
 * @param branch which of several units doing a step at the same time, 1 for the first; null where a step is done once
 */
public record ScopeFacts(String businessKey, String processKey, Integer stage, Integer branch) {

    public ScopeFacts(String businessKey, String processKey, Integer stage) {
        this(businessKey, processKey, stage, null);
    }
}
