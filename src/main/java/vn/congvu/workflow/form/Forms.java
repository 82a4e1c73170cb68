package vn.congvu.workflow.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The shipped forms, by the name models refer to them with ({@code dossier-stage.review}). */
@Component
public class Forms {

    private final FormReader reader;
    private final Map<String, Optional<FormSchema>> read = new ConcurrentHashMap<>();

    Forms(JsonMapper json) {
        this.reader = new FormReader(json);
    }

    public Optional<FormSchema> form(String ref) {
        return ref == null ? Optional.empty() : read.computeIfAbsent(ref, this::load);
    }

    private Optional<FormSchema> load(String ref) {
        ClassPathResource resource = new ClassPathResource("forms/" + ref + ".form");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(resource.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
