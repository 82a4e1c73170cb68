package vn.congvu.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a tree; its texts are checked afterwards, because a tree reads them by itself. */
final class CleanTreeDeserializer<T extends JsonNode> extends StdDeserializer<T> {

    CleanTreeDeserializer(Class<T> type) {
        super(type);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode tree = context.readTree(parser);
        check(tree, parser);
        return type().isInstance(tree) ? type().cast(tree) : mismatch(tree, parser, context);
    }

    @Override
    public T getNullValue(DeserializationContext context) {
        JsonNode missing = context.getNodeFactory().nullNode();
        return type().isInstance(missing) ? type().cast(missing) : null;
    }

    private T mismatch(JsonNode tree, JsonParser parser, DeserializationContext context) {
        return context.reportInputMismatch(type(), "A tree of type %s", tree.getNodeType());
    }

    private void check(JsonNode node, JsonParser parser) {
        if (node.isString()) {
            CleanText.check(node.stringValue(), parser);
        } else if (node.isObject()) {
            node.properties().forEach(property -> at(property.getKey(), property.getValue(), parser));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                at(i, node.get(i), parser);
            }
        }
    }

    private void at(String name, JsonNode value, JsonParser parser) {
        try {
            CleanText.check(name, parser);
            check(value, parser);
        } catch (UncleanText unclean) {
            unclean.prependPath(type(), name);
            throw unclean;
        }
    }

    private void at(int index, JsonNode value, JsonParser parser) {
        try {
            check(value, parser);
        } catch (UncleanText unclean) {
            unclean.prependPath(type(), index);
            throw unclean;
        }
    }

    @SuppressWarnings("unchecked")
    private Class<T> type() {
        return (Class<T>) handledType();
    }
}
