package vn.congvu.workflow.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms by the name models refer to them with ({@code dossier-stage.review}) and by their version. A version never
 * changes, so it is read once.
 */
@Component
public class Forms {

    private static final int KEPT = 1_000;

    private final FormStore store;
    private final FormReader reader;
    private final Map<Long, FormSchema> read = new ConcurrentHashMap<>();
    private final Map<Bound, Long> bound = new ConcurrentHashMap<>();
    private final Map<String, Optional<FormSchema>> shipped = new ConcurrentHashMap<>();

    Forms(FormStore store, JsonMapper json) {
        this.store = store;
        this.reader = new FormReader(json);
    }

    private record Bound(String deploymentId, String ref) {}

    /** @param version what later readers of the data need to know */
    public record VersionedForm(Long version, FormSchema schema) {}

    /** @param version null: the shipped form, from the time before forms had versions */
    public Optional<FormSchema> form(String ref, Long version) {
        if (ref == null) {
            return Optional.empty();
        }
        return version == null ? shipped(ref) : Optional.of(read(version));
    }

    /** The form a new case would be shown. */
    public Optional<VersionedForm> inForce(String ref) {
        return store.inForce(ref).map(version -> new VersionedForm(version, read(version)));
    }

    /** The version of the form that belongs to a deployment of the engine. */
    public Optional<Long> boundTo(String deploymentId, String ref) {
        if (ref == null) {
            return Optional.empty();
        }
        if (bound.size() > KEPT) {
            bound.clear();
        }
        return Optional.ofNullable(bound.computeIfAbsent(
                new Bound(deploymentId, ref),
                key -> store.boundTo(deploymentId, ref).orElse(null)));
    }

    /** The fields of a form that steer a process; none of what is no form. */
    public Set<String> steering(String source) {
        try {
            return reader.read(source).fields().stream()
                    .filter(FormField::routing)
                    .map(FormField::key)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (JacksonException | IllegalArgumentException broken) {
            return Set.of();
        }
    }

    /** The forms, each by its key, belong to the deployment from now on and are in force. */
    public void bind(String deploymentId, Map<String, String> forms) {
        forms.forEach((key, content) -> store.bind(deploymentId, key, store.putInForce(key, content)));
    }

    public void putInForce(Map<String, String> forms) {
        forms.forEach(store::putInForce);
    }

    private FormSchema read(long version) {
        if (read.size() > KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(version, id -> reader.read(store.content(id)));
    }

    private Optional<FormSchema> shipped(String ref) {
        return shipped.computeIfAbsent(ref, this::load);
    }

    private Optional<FormSchema> load(String ref) {
        ClassPathResource resource = new ClassPathResource("forms/" + ref + ".form");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(resource.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
