package vn.congvu.workflow.inbox;

import java.util.List;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.FieldError;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which work on a task is refused. */
final class TaskProblems {

    private TaskProblems() {}

    /** Unknown, done meanwhile, or not for these eyes: the answer is the same, so nothing can be guessed. */
    static ProblemException gone(String taskId) {
        return new ProblemException(new Problem("task-not-open", 404, taskId));
    }

    static ProblemException doneMeanwhile(String by) {
        return new ProblemException(new Problem("task-already-done", 409, by).with("completedBy", by));
    }

    static ProblemException takenBy(String assignee) {
        return new ProblemException(new Problem("task-taken", 409, assignee).with("assignee", assignee));
    }

    static ProblemException notYours() {
        return new ProblemException(new Problem("task-not-yours", 403));
    }

    /** @param done the step of the same case the person has done */
    static Problem separateDuties(String username, Bilingual done) {
        return new Problem("task-separate-duties", 403, username, done);
    }

    static ProblemException notInGroup(String username) {
        return new ProblemException(
                new Problem("assignee-not-in-group", 400).field("username", "not-in-group", username));
    }

    static void refuse(List<FieldError> findings) {
        Problem problem = new Problem("invalid-form-data", 400);
        findings.forEach(found -> problem.field(
                "data." + found.field(), found.reason(), found.arguments().toArray()));
        problem.throwIfAnyField();
    }
}
