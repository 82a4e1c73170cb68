package vn.congvu.web.json;

import java.time.Instant;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** A body that says something we did not understand is refused, never guessed at. */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    private static final int DEEPEST = 100;

    @Bean
    JsonFactoryBuilderCustomizer shallowDocuments() {
        return factory -> factory.streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    @Bean
    JsonMapperBuilderCustomizer strictReading() {
        return mapper -> mapper.addModule(cleanTexts())
                .addModule(new SimpleModule("local-moments").addSerializer(Instant.class, new LocalMoment()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }

    private static SimpleModule cleanTexts() {
        return new SimpleModule("clean-texts")
                .addDeserializer(String.class, new CleanTextDeserializer())
                .addKeyDeserializer(String.class, new CleanKeyDeserializer())
                .addDeserializer(JsonNode.class, new CleanTreeDeserializer<>(JsonNode.class))
                .addDeserializer(ObjectNode.class, new CleanTreeDeserializer<>(ObjectNode.class));
    }
}
