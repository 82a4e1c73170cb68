package vn.congvu.modelling.diff;

import javax.xml.stream.XMLStreamException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.modelling.ModelKind;

/** Reads a text of any kind of model into its outline. */
final class ModelReading {

    private static final JsonMapper JSON = new JsonMapper();

    private ModelReading() {}

    static Outline read(String key, ModelKind kind, String source) {
        return switch (kind) {
            case PROCESS -> ProcessOutline.of(xml(key, source, "definitions"));
            case DECISION -> DecisionOutline.of(xml(key, source, "definitions"));
            case FORM -> FormOutline.of(json(key, source));
        };
    }

    private static XmlNode xml(String key, String source, String root) {
        try {
            XmlNode read = XmlReading.read(source);
            if (!read.is(root)) {
                throw new UnreadableModel(key, "begins with " + read.name());
            }
            return read;
        } catch (XMLStreamException broken) {
            throw new UnreadableModel(key, broken.getMessage());
        }
    }

    private static JsonNode json(String key, String source) {
        try {
            JsonNode form = JSON.readTree(source);
            if (!form.path("components").isArray()) {
                throw new UnreadableModel(key, "has no components");
            }
            return form;
        } catch (JacksonException broken) {
            throw new UnreadableModel(key, broken.getMessage());
        }
    }
}
