package vn.congvu.modelling;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.ModelDeployment;

/**
 * Puts models in force: a version is written for each, and the engine gets them in one deployment. Forms and tables are
 * bound to the deployment of the process that uses them, so such a process is deployed again with them. Its caller holds
 * the lock on deployments.
 */
@Component
class Publication {

    private final ModelStore models;
    private final VersionStore versions;
    private final DefinitionStore definitions;
    private final InForce inForce;
    private final ModelNames names;
    private final ModelDeployment engine;
    private final Clock clock;

    Publication(
            ModelStore models,
            VersionStore versions,
            DefinitionStore definitions,
            InForce inForce,
            ModelNames names,
            ModelDeployment engine,
            Clock clock) {
        this.models = models;
        this.versions = versions;
        this.definitions = definitions;
        this.inForce = inForce;
        this.names = names;
        this.engine = engine;
        this.clock = clock;
    }

    /** How they come into force; the title is shown to operators of the engine. */
    record Occasion(String title, VersionOrigin origin, ModelVersion.Decision decision, String proposalId) {}

    /** The numbers of the new versions, by the keys of the models. */
    Map<String, Integer> publish(List<NewVersion> arriving, Occasion occasion) {
        Map<String, Integer> numbers = new HashMap<>();
        int deployment = versions.nextDeployment();
        arriving.forEach(model -> numbers.put(model.key(), register(model, occasion, deployment)));
        numbers.forEach(models::putInForce);
        arriving.forEach(model -> names.follow(model.key(), model.kind(), model.content()));
        ModelDeployment.Deployed deployed = engine.deploy(withAllTheyTouch(arriving, occasion.title()));
        deployed.processes()
                .forEach((key, definition) -> definitions.add(
                        definition, key, models.find(key).orElseThrow().liveVersion()));
        return numbers;
    }

    /** Written down, but not in force. */
    void register(NewVersion model, Occasion occasion) {
        register(model, occasion, null);
    }

    private int register(NewVersion model, Occasion occasion, Integer deployment) {
        models.lockOrCreate(model.key(), model.kind());
        int number = versions.last(model.key()) + 1;
        versions.add(new ModelVersion(
                model.key(),
                number,
                occasion.origin(),
                model.content(),
                Sha256.of(model.content()),
                model.uploadedHash(),
                occasion.decision(),
                clock.instant(),
                deployment,
                occasion.proposalId(),
                model.restoredFrom()));
        return number;
    }

    private ModelDeployment.Models withAllTheyTouch(List<NewVersion> arriving, String title) {
        Map<String, Outline> processes = touched(arriving);
        Set<String> decisions = new HashSet<>();
        Set<String> forms = new HashSet<>();
        processes.values().forEach(process -> {
            decisions.addAll(process.decisions());
            forms.addAll(process.forms());
        });
        arriving.forEach(model -> {
            switch (model.kind()) {
                case DECISION -> decisions.add(model.key());
                case FORM -> forms.add(model.key());
                case PROCESS -> {}
            }
        });
        return new ModelDeployment.Models(
                title,
                inForce.texts(ModelKind.PROCESS, processes.keySet()),
                inForce.texts(ModelKind.DECISION, decisions),
                inForce.texts(ModelKind.FORM, forms));
    }

    /** The processes among the new models, and those that use one of them. */
    private Map<String, Outline> touched(List<NewVersion> arriving) {
        List<String> keys = arriving.stream().map(NewVersion::key).toList();
        Map<String, Outline> touched = new HashMap<>();
        inForce.processes().forEach((key, process) -> {
            if (keys.contains(key) || process.uses(keys)) {
                touched.put(key, process);
            }
        });
        return touched;
    }
}
