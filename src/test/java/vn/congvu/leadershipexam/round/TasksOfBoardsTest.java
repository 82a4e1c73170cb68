package vn.congvu.leadershipexam.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.ExamCalls;

/** What a board has to do is nobody's business outside it, however high they stand. */
@ProductTest
class TasksOfBoardsTest {

    private static final List<String> OUTSIDE =
            List.of("manager", "auditor", "designer", "admin", "leader.SNV", "cb049", "cb001", "cb019");

    @Autowired
    private ExamTrace exam;

    @Autowired
    private ExamCalls calls;

    @AfterEach
    void tidyUp() {
        exam.tidyUp();
    }

    @Test
    void nobodyOutsideABoardSeesOrTakesItsTasks() {
        String code = exam.registered(ExamTrace.draft());
        String task = exam.task(code, "vet");
        for (String user : OUTSIDE) {
            for (String list : List.of("", "?view=mine", "?view=group", "?view=team", "?view=all")) {
                assertThat(String.valueOf(calls.read(user, "/api/tasks" + list).body()))
                        .as("%s as %s", list, user)
                        .doesNotContain(task);
            }
            assertThat(List.of(
                            calls.read(user, "/api/tasks/" + task).status(),
                            calls.read(user, "/api/tasks/" + task + "/assignees")
                                    .status(),
                            calls.send(user, "/api/tasks/" + task + "/claim", null)
                                    .status(),
                            calls.send(user, "/api/tasks/" + task + "/assign", Map.of("username", user))
                                    .status(),
                            calls.send(user, "/api/tasks/" + task + "/complete", Map.of("data", Map.of()))
                                    .status()))
                    .as(user)
                    .allMatch(status -> status == 403 || status == 404);
            String bulk = String.valueOf(
                    calls.send(user, "/api/tasks/bulk", Map.of("verb", "CLAIM", "taskIds", List.of(task)))
                            .body());
            assertThat(bulk).as(user).doesNotContain("\"ok\":true");
        }
        assertThat(exam.tasksOf(code, "vet")).allMatch(open -> open.getAssignee() == null);
    }
}
