package vn.congvu.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The shipped models, changed a little. */
final class Shipped {

    static final String STAGE = "dossier-stage";
    static final String HANDLING = "dossier-handling";
    static final String REVIEW = "dossier-stage.review";
    static final String INTAKE = "dossier-handling.intake";
    static final String LADDER = "escalation-ladder";

    private Shipped() {}

    static String process(String key) {
        return read("processes/" + key + ".bpmn");
    }

    static String decision(String key) {
        return read("processes/" + key + ".dmn");
    }

    static String form(String key) {
        return read("forms/" + key + ".form");
    }

    static String handlingWithStep(String name) {
        return process(HANDLING).replace("name=\"Kiểm tra, quyết định tiếp nhận\"", "name=\"" + name + "\"");
    }

    /** The officer is also asked how urgent it is. */
    static String intakeAskingMore() {
        return asking(INTAKE, "urgency", "Mức độ khẩn");
    }

    /** The form with one more field, which has to be filled in. */
    static String asking(String form, String key, String label) {
        return form(form).replaceFirst("\"components\": \\[", """
                "components": [
                    {
                      "type": "textfield",
                      "id": "%1$s",
                      "key": "%1$s",
                      "label": "%2$s",
                      "validate": { "required": true, "maxLength": 100 },
                      "properties": { "labelEn": "%1$s" }
                    },""".formatted(key, label));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
