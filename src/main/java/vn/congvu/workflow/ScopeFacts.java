package vn.congvu.workflow;

/**
 * What an expression or a clock may know of the place it is evaluated in.
 *
 * @param businessKey the dossier code
 * @param stage running number of the stage inside the dossier's route, 1 for the first; null outside a stage
 */
public record ScopeFacts(String businessKey, String processKey, Integer stage) {}
