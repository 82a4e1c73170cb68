package vn.congvu.web.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Names in free-form objects, such as the data of a form. */
final class CleanKeyDeserializer extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return CleanText.checked(key, context.getParser());
    }
}
