package vn.congvu.modelling.gate.form;

import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.Unreadable;

/** A form as it was read, with the lines its parts begin in. */
public final class FormTree {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(8_000)
                            .maxNumberLength(30)
                            .maxNameLength(200)
                            .build())
                    .build())
            .build();

    private static final int MOST_NODES = 20_000;

    private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final JsonParser parser;
    private JsonNode root;
    private int nodes;

    private FormTree(JsonParser parser) {
        this.parser = parser;
    }

    public static FormTree read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            FormTree tree = new FormTree(parser);
            parser.nextToken();
            tree.root = tree.value();
            if (parser.nextToken() != null) {
                throw new Unreadable("well-formed", "more than one form");
            }
            return tree;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new Unreadable(new Spot(null, Math.max(line, 1), null), "well-formed", broken.getOriginalMessage());
        }
    }

    private JsonNode value() {
        if (++nodes > MOST_NODES) {
            throw new Unreadable("graph-size.elements", MOST_NODES);
        }
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode read = switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonNodeFactory.instance.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
        lines.put(read, line);
        return read;
    }

    private ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value());
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    JsonNode root() {
        return root;
    }

    Integer line(JsonNode node) {
        return lines.get(node);
    }
}
