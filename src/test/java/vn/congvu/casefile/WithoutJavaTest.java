package vn.congvu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congvu.ProductTest;
import vn.congvu.web.time.ProductClock;

/** A procedure nobody wrote a line of Java for runs as soon as its model and its forms are there. */
@ProductTest
class WithoutJavaTest {

    private static final String KEY = "tree-care";

    @Autowired
    private CaseTrace cases;

    @Autowired
    private ProductClock clock;

    @Autowired
    private RepositoryService repository;

    private String deployment;

    @BeforeEach
    void deploy() {
        cases.at("2026-02-12T10:00");
        deployment = repository
                .createDeployment()
                .addClasspathResource("casefile/tree-care.bpmn")
                .deploy()
                .getId();
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment);
        clock.reset();
    }

    @Test
    void aTinyProcedureRunsFromItsFirstFormToItsEnd() {
        String code = cases.opened(KEY, Map.of("title", "Cây nghiêng ở số 5", "contactName", "Trần Văn Thử"));
        assertThat(code).startsWith("CAYX.26740-260212-");

        var task = cases.task("clerk", code);
        assertThat(task.path("nameVi").asString()).isEqualTo("Xem cây");
        assertThat(CaseTrace.local(task.path("dueAt"))).isEqualTo("2026-02-13T17:00");
        cases.complete("clerk", code, Map.of("answer", "Đã chống cây."));

        assertThat(cases.status(code)).isEqualTo("RESOLVED");
        assertThat(cases.history(code)).containsExactly("OPENED", "STEP_DONE", "CLOSED");
        assertThat(cases.clocks(code, "STEP"))
                .hasSize(1)
                .allSatisfy(step -> assertThat(step.path("outcome").asString()).isEqualTo("EARLY"));
    }
}
