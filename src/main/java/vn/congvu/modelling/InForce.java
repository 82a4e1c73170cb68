package vn.congvu.modelling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.modelling.gate.Surroundings;
import vn.congvu.workflow.form.Forms;

/** What is in force at the moment, and who uses whom among it. */
@Component
class InForce {

    private final ModelStore models;
    private final VersionStore versions;
    private final Forms forms;

    InForce(ModelStore models, VersionStore versions, Forms forms) {
        this.models = models;
        this.versions = versions;
        this.forms = forms;
    }

    /** A model that is to come into force, as its designer wrote it. */
    record Arriving(String key, ModelKind kind, String source) {}

    /** What a model may refer to when these come into force with it. */
    Surroundings with(Collection<Arriving> arriving) {
        return new Surroundings(
                keys(ModelKind.PROCESS, arriving),
                keys(ModelKind.DECISION, arriving),
                keys(ModelKind.FORM, arriving),
                variables(arriving));
    }

    private Set<String> keys(ModelKind kind, Collection<Arriving> arriving) {
        return Stream.concat(
                        models.all().stream()
                                .filter(model -> model.kind() == kind && model.liveVersion() != null)
                                .map(StoredModel::key),
                        arriving.stream().filter(model -> model.kind() == kind).map(Arriving::key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fields of forms that steer a process. */
    private Set<String> variables(Collection<Arriving> arriving) {
        Set<String> steering = new HashSet<>();
        versions.inForce(ModelKind.FORM).forEach(form -> steering.addAll(forms.steering(form.content())));
        arriving.stream()
                .filter(model -> model.kind() == ModelKind.FORM)
                .forEach(form -> steering.addAll(forms.steering(form.source())));
        return steering;
    }

    /** The outlines of the processes in force, by their keys. */
    Map<String, Outline> processes() {
        return versions.inForce(ModelKind.PROCESS).stream()
                .collect(Collectors.toMap(
                        ModelVersion::key, version -> Outlines.of(ModelKind.PROCESS, version.content())));
    }

    /** The texts in force of those among the keys that have one. */
    Map<String, String> texts(ModelKind kind, Collection<String> keys) {
        List<ModelVersion> found = keys.isEmpty() ? List.of() : versions.inForce(kind);
        return found.stream()
                .filter(version -> keys.contains(version.key()))
                .collect(Collectors.toMap(ModelVersion::key, ModelVersion::content));
    }
}
