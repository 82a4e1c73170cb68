package vn.congvu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congvu.ProductTest;
import vn.congvu.casefile.CaseTrace.Answer;
import vn.congvu.web.time.ProductClock;

/** Steps the model keeps apart are done by different people, whichever comes first, however they come to it. */
@ProductTest
class SeparateDutiesTest {

    private static final String KEY = "four-eyes";
    private static final String ONE = "cb026";
    private static final String TWO = "cb027";
    private static final String THREE = "cb028";
    private static final String SEPARATE = "urn:congvu:problem:task-separate-duties";
    private static final Map<String, Object> DONE = Map.of("answer", "Xong.");

    @Autowired
    private CaseTrace cases;

    @Autowired
    private ProductClock clock;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private String deployment;
    private String code;

    @BeforeEach
    void open() {
        cases.at("2026-02-12T10:00");
        deployment = repository
                .createDeployment()
                .addClasspathResource("casefile/four-eyes.bpmn")
                .deploy()
                .getId();
        code = cases.opened(KEY, Map.of("title", "Cây nghiêng", "contactName", "Trần Văn Thử"));
    }

    @AfterEach
    void undeploy() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "the next test deploys it anew"));
        repository.deleteDeployment(deployment);
        clock.reset();
    }

    @Test
    void whoeverDidTheOneStepIsRefusedTheOtherAndNotOfferedIt() {
        String compare = task("Đối chiếu");
        done(ONE, task("Đề xuất"));

        assertThat(offered(ONE)).isEmpty();
        for (String verb : List.of("claim", "complete")) {
            Answer refused = ask(ONE, compare, verb, Map.of("data", DONE));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.type()).isEqualTo(SEPARATE);
            assertThat(refused.body().path("detail").asString()).contains(ONE).contains("Đề xuất");
        }
        done(TWO, compare);
    }

    @Test
    void itIsTrueTheOtherWayRoundToo() {
        String propose = task("Đề xuất");
        done(ONE, task("Đối chiếu"));

        assertThat(ask(ONE, propose, "claim", Map.of()).type()).isEqualTo(SEPARATE);
        assertThat(ask(TWO, propose, "claim", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void whatWasTakenBeforeIsGivenBack() {
        String propose = task("Đề xuất");
        String compare = task("Đối chiếu");
        ask(ONE, propose, "claim", Map.of());
        ask(ONE, compare, "claim", Map.of());

        done(ONE, propose);

        assertThat(offered(ONE)).isEmpty();
        assertThat(offered(TWO)).containsExactly("Đối chiếu");
        assertThat(ask(ONE, compare, "complete", Map.of("data", DONE)).type()).isEqualTo(SEPARATE);
    }

    @Test
    void aSuperiorCannotHandItToThem() {
        String compare = task("Đối chiếu");
        done(ONE, task("Đề xuất"));

        Answer refused = ask("manager", compare, "assign", Map.of("username", ONE));

        assertThat(refused.type()).isEqualTo(SEPARATE);
        assertThat(ask("manager", compare, "assign", Map.of("username", TWO)).status())
                .isEqualTo(200);
    }

    @Test
    void manyAtOnceFollowTheSameRule() {
        String compare = task("Đối chiếu");
        done(ONE, task("Đề xuất"));

        Answer bulk = cases.as(ONE, post("/api/tasks/bulk"), Map.of("verb", "CLAIM", "taskIds", List.of(compare)));

        assertThat(bulk.body().toString()).contains("task-separate-duties");
    }

    @Test
    void theLastStepNeedsAThirdPerson() {
        done(ONE, task("Đề xuất"));
        done(TWO, task("Đối chiếu"));

        assertThat(offered(ONE)).isEmpty();
        assertThat(offered(TWO)).isEmpty();
        done(THREE, task("Quyết định"));
        assertThat(cases.status(code)).isEqualTo("RESOLVED");
    }

    private String task(String name) {
        return cases.rows("manager", "unit", code).stream()
                .filter(row -> row.path("nameVi").asString().equals(name))
                .map(row -> row.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered(String user) {
        return List.of("mine", "unit").stream()
                .flatMap(view -> cases.rows(user, view, code).stream())
                .map(row -> row.path("nameVi").asString())
                .toList();
    }

    private void done(String user, String task) {
        Answer answer = ask(user, task, "complete", Map.of("data", DONE));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    private Answer ask(String user, String task, String verb, Map<String, Object> body) {
        return cases.as(user, post("/api/tasks/" + task + "/" + verb), body);
    }
}
