package vn.congvu.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jackson.JsonNodeDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a tree; its texts are checked afterwards, because a tree reads them by itself. */
final class CleanTreeDeserializer<T extends JsonNode> extends StdDeserializer<T> {

    private final Class<T> type;
    private final ValueDeserializer<? extends JsonNode> tree;

    CleanTreeDeserializer(Class<T> type) {
        super(type);
        this.type = type;
        this.tree = JsonNodeDeserializer.getDeserializer(type);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode read = tree.deserialize(parser, context);
        check(read, parser);
        return type.cast(read);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return tree.getNullValue(context);
    }

    private void check(JsonNode node, JsonParser parser) {
        if (node.isString()) {
            checkText(node.stringValue(), parser);
        } else if (node.isObject()) {
            node.properties().forEach(property -> at(property.getKey(), property.getValue(), parser));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                at(i, node.get(i), parser);
            }
        }
    }

    private static void checkText(String text, JsonParser parser) {
        CleanText.flawOf(text).ifPresent(flaw -> {
            throw new UncleanText(parser, null, flaw);
        });
    }

    private void at(String name, JsonNode value, JsonParser parser) {
        try {
            checkText(name, parser);
            check(value, parser);
        } catch (UncleanText unclean) {
            unclean.prependPath(type, name);
            throw unclean;
        }
    }

    private void at(int index, JsonNode value, JsonParser parser) {
        try {
            check(value, parser);
        } catch (UncleanText unclean) {
            unclean.prependPath(type, index);
            throw unclean;
        }
    }
}
