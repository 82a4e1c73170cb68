package vn.congvu.workflow;

import java.util.List;
import java.util.Map;

/** Tells the running processes what happened in the business. Joins the caller's transaction. */
public interface Workflows {

    /**
     * Starts a process for a case.
     *
     * @param processKey the key of the model, which is also its file name
     * @param businessKey the dossier code; called processes carry it too
     * @param routing routing keys only: text, numbers, booleans
     */
    void start(String processKey, String businessKey, Map<String, Object> routing);

    /**
     * Passes a message on to the one process of the case that waits for it.
     *
     * @return false when nobody waits for this message (the case has moved on)
     */
    boolean correlate(String message, String businessKey);

    /** As {@link #correlate(String, String)}, with routing keys that are new with the message. */
    boolean correlate(String message, String businessKey, Map<String, Object> routing);

    /** Whether a process of the case waits for this message. */
    boolean awaits(String message, String businessKey);

    /** Cancels whatever runs for the case: its tasks are gone, its clocks end as cancelled. */
    void cancel(String businessKey, String reason);

    /** Where the case stands, one entry per process instance in the order they were started. */
    List<ProcessPosition> positions(String businessKey);

    /**
     * The diagram a case runs on.
     *
     * @param definitionId from {@link ProcessPosition}; null for the version in force
     * @throws UnknownModel when there is no such model
     */
    String diagram(String processKey, String definitionId);
}
