package vn.congvu.workflow.inbox;

import java.util.Map;

/** The engine's side of a task; joins the caller's transaction. */
public interface EngineTasks {

    /** @param assignee null gives the task back to its group */
    void assign(String taskId, String assignee);

    /** @param routing routing keys of the form, which become process variables */
    void complete(String taskId, Map<String, Object> routing);
}
