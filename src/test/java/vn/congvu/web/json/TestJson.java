package vn.congvu.web.json;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The product's JSON without the product. */
public final class TestJson {

    private TestJson() {}

    public static JsonMapper mapper() {
        var strict = new StrictJson();
        var factory = JsonFactory.builder();
        strict.shallowDocuments().customize(factory);
        var mapper = JsonMapper.builder(factory.build());
        strict.strictReading().customize(mapper);
        return mapper.build();
    }
}
