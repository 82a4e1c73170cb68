package vn.congvu.modelling;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists show a model by the name it gives itself; a form by the name of the step that shows it. */
@Component
class ModelNames {

    private final ModelStore models;
    private final DraftStore drafts;
    private final VersionStore versions;

    ModelNames(ModelStore models, DraftStore drafts, VersionStore versions) {
        this.models = models;
        this.drafts = drafts;
        this.versions = versions;
    }

    private interface Renaming {

        void rename(String key, String name, String nameEn);
    }

    void follow(String key, ModelKind kind, String content) {
        follow(key, kind, content, models::rename);
    }

    /** What is in force keeps its name until the draft is. */
    void followDraft(String key, ModelKind kind, String content) {
        follow(key, kind, content, models::renameUnlessInForce);
    }

    private void follow(String key, ModelKind kind, String content, Renaming names) {
        if (kind == ModelKind.FORM) {
            step(key).ifPresent(step -> names.rename(key, step.vi(), step.en()));
        } else {
            Outline outline = Outlines.of(kind, content);
            if (outline.name() != null) {
                names.rename(key, outline.name(), outline.nameEn());
            }
            outline.steps().forEach((form, step) -> {
                if (step.vi() != null) {
                    names.rename(form, step.vi(), step.en());
                }
            });
        }
    }

    private Optional<Outline.StepName> step(String form) {
        String process = form.substring(0, form.indexOf('.'));
        return drafts.find(process)
                .map(Draft::content)
                .or(() -> versions.inForce(process).map(ModelVersion::content))
                .map(source -> Outlines.of(ModelKind.PROCESS, source).steps().get(form))
                .filter(step -> step.vi() != null);
    }
}
