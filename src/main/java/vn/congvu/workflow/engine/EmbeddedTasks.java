package vn.congvu.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.inbox.EngineTasks;

/** {@link EngineTasks} on the embedded engine. */
@Component
class EmbeddedTasks implements EngineTasks {

    private final TaskService tasks;

    EmbeddedTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void assign(String taskId, String assignee) {
        tasks.setAssignee(taskId, assignee);
    }

    @Override
    public void complete(String taskId, Map<String, Object> routing) {
        tasks.complete(taskId, routing);
    }
}
