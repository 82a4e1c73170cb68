package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.modelling.ModelKind.DECISION;
import static vn.congvu.modelling.ModelKind.FORM;
import static vn.congvu.modelling.ModelKind.PROCESS;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.casefile.CaseTrace;
import vn.congvu.casefile.Feedback;
import vn.congvu.modelling.Workshop.Answer;
import vn.congvu.web.time.ProductClock;
import vn.congvu.workflow.DecisionTables;

/** A case goes on as it began, whatever comes into force meanwhile; what begins later begins with the new. */
@ProductTest
@Transactional
class OldVersionsGoOnTest {

    private static final String CHECK = "citizen-feedback.check";
    private static final String CLASSIFICATION = "feedback-classification";
    private static final String INFRASTRUCTURE = "26740-KTHTDT";
    private static final String OFFICE = "26740-VP";

    @Autowired
    private Workshop workshop;

    @Autowired
    private CaseTrace cases;

    @Autowired
    private DecisionTables tables;

    @Autowired
    private ProductClock clock;

    @BeforeEach
    void stopTheClock() {
        cases.at("2026-03-02T10:00");
    }

    @AfterEach
    void letTheClockGo() {
        clock.reset();
    }

    @Test
    void itsTasksShowTheFormsItBeganWith() {
        String old = opened();

        workshop.putInForce(CHECK, FORM, checkAskingMore());
        String fresh = opened();

        assertThat(form(old)).doesNotContain("Mức độ khẩn");
        assertThat(form(fresh)).contains("Mức độ khẩn");
        cases.complete("clerk", old, Feedback.accepts());
        assertThat(cases.tryComplete("clerk", fresh, Feedback.accepts()).fields())
                .containsExactly("data.urgency");
        cases.complete("clerk", fresh, acceptsUrgently());
    }

    @Test
    void itsTablesAnswerAsTheyDidWhenItBegan() {
        String old = opened();

        workshop.putInForce(CLASSIFICATION, DECISION, classificationByTheOffice());
        String fresh = opened();
        cases.complete("clerk", old, Feedback.accepts());
        cases.complete("clerk", fresh, Feedback.accepts());

        assertThat(division(old)).isEqualTo(INFRASTRUCTURE);
        assertThat(division(fresh)).isEqualTo(OFFICE);
    }

    @Test
    void whoAsksATableOutsideAProcessIsAnsweredByTheVersionInForce() {
        Map<String, Object> question = Map.of("field", "infrastructure");
        assertThat(tables.rows(CLASSIFICATION, question)).containsExactly(Map.of("division", "KTHTDT"));

        workshop.putInForce(CLASSIFICATION, DECISION, classificationByTheOffice());

        assertThat(tables.rows(CLASSIFICATION, question)).containsExactly(Map.of("division", "VP"));
    }

    @Test
    void itsStepsAreThoseItBeganWith() {
        String old = opened();

        workshop.putInForce(
                Feedback.KEY,
                PROCESS,
                Shipped.process(Feedback.KEY)
                        .replace("name=\"Kiểm tra, tiếp nhận\"", "name=\"Xem, tiếp nhận\"")
                        .replace("value=\"P2D\"", "value=\"P1D\""));
        String fresh = opened();

        assertThat(cases.task("clerk", old).path("nameVi").asString()).isEqualTo("Kiểm tra, tiếp nhận");
        assertThat(cases.task("clerk", old).path("dueAt").asString()).startsWith("2026-03-04");
        assertThat(cases.task("clerk", fresh).path("nameVi").asString()).isEqualTo("Xem, tiếp nhận");
        assertThat(cases.task("clerk", fresh).path("dueAt").asString()).startsWith("2026-03-03");
    }

    @Test
    void howManyRunOnWhichVersionIsCounted() {
        int before = running();
        opened();
        workshop.putInForce(CHECK, FORM, checkAskingMore());
        workshop.putInForce(
                Feedback.KEY,
                PROCESS,
                Shipped.process(Feedback.KEY).replace("name=\"Kiểm tra, tiếp nhận\"", "name=\"Xem, tiếp nhận\""));
        opened();
        opened();

        Answer versions = workshop.read("auditor", "/" + Feedback.KEY + "/versions");

        assertThat(versions.item("items", "version", 2).path("running").asInt()).isEqualTo(2);
        assertThat(versions.item("items", "version", 1).path("running").asInt()).isEqualTo(before + 1);
        assertThat(running()).isEqualTo(before + 3);
        JsonNode step =
                workshop.read("auditor", "/" + Feedback.KEY + "/running").item("steps", "version", 2);
        assertThat(step.path("element").asString()).isEqualTo("userTask_check");
        assertThat(step.path("count").asInt()).isEqualTo(2);
    }

    private int running() {
        return workshop.read("auditor", "/" + Feedback.KEY).number("running");
    }

    private String opened() {
        return cases.opened(Feedback.KEY, Feedback.pavement());
    }

    private String form(String code) {
        return cases.task("clerk", code).path("form").toString();
    }

    private String division(String code) {
        return cases.file(code).path("division").path("code").asString();
    }

    private static String checkAskingMore() {
        return Shipped.asking(CHECK, "urgency", "Mức độ khẩn");
    }

    private static Map<String, Object> acceptsUrgently() {
        Map<String, Object> data = new HashMap<>(Feedback.accepts());
        data.put("urgency", "Gấp");
        return data;
    }

    private static String classificationByTheOffice() {
        return Shipped.decision(CLASSIFICATION).replace("\"KTHTDT\"", "\"VP\"");
    }
}
