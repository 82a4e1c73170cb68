package vn.congvu.modelling.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CatalogueFile {

    @Bean
    Catalogue catalogue() {
        return read();
    }

    static Catalogue read() {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream file = new ClassPathResource("modelling/catalogue.json").getInputStream()) {
            return json.readValue(file, Catalogue.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
