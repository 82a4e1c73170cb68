package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.modelling.ModelKind.FORM;
import static vn.congvu.modelling.ModelKind.PROCESS;
import static vn.congvu.modelling.Shipped.HANDLING;
import static vn.congvu.modelling.Shipped.INTAKE;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.modelling.Workshop.Answer;

/** What a form asks to steer the process may be read in its conditions; a slip of the pen is found before it is proposed. */
@ProductTest
@Transactional
class RoutingFieldsTest {

    @Autowired
    private Workshop workshop;

    @Test
    void aFieldOfAFormThatIsProposedTogetherIsKnown() {
        workshop.drafted("designer", INTAKE, FORM, askingForCategory());
        int revision = workshop.drafted("designer", HANDLING, PROCESS, deciding("category == 'urgent'"));

        Answer proposed = workshop.propose("designer", HANDLING, revision);

        assertThat(proposed.status()).as("%s", proposed).isEqualTo(201);
        assertThat(proposed.texts("parts", "key")).containsExactly(HANDLING, INTAKE);
    }

    @Test
    void aFieldOfAFormInForceIsKnown() {
        int revision = workshop.drafted("designer", HANDLING, PROCESS, deciding("danger"));

        assertThat(workshop.propose("designer", HANDLING, revision).status()).isEqualTo(201);
    }

    @Test
    void aMisspeltFieldIsTold() {
        workshop.drafted("designer", INTAKE, FORM, askingForCategory());
        int revision = workshop.drafted("designer", HANDLING, PROCESS, deciding("categroy == 'urgent'"));

        Answer refused = workshop.propose("designer", HANDLING, revision);

        assertThat(refused.type()).isEqualTo("model-refused");
        JsonNode finding =
                refused.body().path("reports").get(0).path("findings").get(0);
        assertThat(finding.path("rule").asString()).isEqualTo("safe-expression");
        assertThat(finding.path("message").asString()).contains("categroy");
    }

    @Test
    void aFieldThatSteersNothingIsNoName() {
        workshop.drafted("designer", INTAKE, FORM, Shipped.intakeAskingMore());
        int revision = workshop.drafted("designer", HANDLING, PROCESS, deciding("urgency == 'x'"));

        assertThat(workshop.propose("designer", HANDLING, revision).type()).isEqualTo("model-refused");
    }

    private static String deciding(String condition) {
        return Shipped.process(HANDLING)
                .replaceFirst("\\$\\{decision == '(\\w+)'}", "\\${decision == '$1' &amp;&amp; " + condition + "}");
    }

    private static String askingForCategory() {
        return Shipped.form(INTAKE).replaceFirst("\"components\": \\[", """
                "components": [
                    {
                      "type": "radio",
                      "id": "category",
                      "key": "category",
                      "label": "Loại việc",
                      "values": [
                        { "value": "urgent", "label": "Khẩn", "labelEn": "Urgent" },
                        { "value": "plain", "label": "Thường", "labelEn": "Plain" }
                      ],
                      "validate": { "required": true },
                      "properties": { "labelEn": "Category", "routing": "true" }
                    },""");
    }
}
