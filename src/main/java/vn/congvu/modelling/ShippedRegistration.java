package vn.congvu.modelling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.importing.ImportAtStart;
import vn.congvu.workflow.RunningCounts;

/**
 * Registers what this release ships as versions. It comes into force where nothing is, or where a shipped version is;
 * what people have decided is never overridden, a new shipped version then waits to be put in force by them.
 */
@Component
@Order(ImportAtStart.MODELS)
class ShippedRegistration implements ImportAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedRegistration.class);
    private static final Publication.Occasion RELEASE =
            new Publication.Occasion("shipped-models", VersionOrigin.SHIPPED, ModelVersion.Decision.NONE, null);

    private final ShippedModels shipped;
    private final ModelStore models;
    private final VersionStore versions;
    private final DefinitionStore definitions;
    private final RunningCounts engine;
    private final Publication publication;

    ShippedRegistration(
            ShippedModels shipped,
            ModelStore models,
            VersionStore versions,
            DefinitionStore definitions,
            RunningCounts engine,
            Publication publication) {
        this.shipped = shipped;
        this.models = models;
        this.versions = versions;
        this.definitions = definitions;
        this.engine = engine;
        this.publication = publication;
    }

    @Override
    @Transactional
    public void importNow() {
        register(shipped.all());
    }

    void register(List<NewVersion> release) {
        models.lockDeployment();
        List<NewVersion> changed = release.stream().filter(this::isNew).toList();
        List<NewVersion> coming =
                changed.stream().filter(this::mayComeIntoForce).toList();
        changed.stream().filter(model -> !coming.contains(model)).forEach(model -> {
            publication.register(model, RELEASE);
            LOG.info("The shipped {} waits: a version people decided on is in force", model.key());
        });
        if (!coming.isEmpty()) {
            Map<String, Integer> numbers = publication.publish(coming, RELEASE);
            numbers.forEach(this::adoptWhatRanBefore);
        }
    }

    private boolean isNew(NewVersion model) {
        return !versions.lastShipped(model.key()).equals(Optional.of(Sha256.of(model.content())));
    }

    private boolean mayComeIntoForce(NewVersion model) {
        return versions.inForce(model.key())
                .map(version -> version.origin() == VersionOrigin.SHIPPED)
                .orElse(true);
    }

    /** Definitions from the time before versions were written down count as the first. */
    private void adoptWhatRanBefore(String key, int version) {
        if (version == 1) {
            var known = definitions.of(List.of(key));
            engine.definitions(key).stream()
                    .filter(definition -> !known.containsKey(definition))
                    .forEach(definition -> definitions.add(definition, key, version));
        }
    }
}
