package vn.congvu.modelling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.security.CurrentUser;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.UnknownModel;

/**
 * Drafts on the server. Whatever the text says is kept, the gate has its word later; nobody overwrites what they have not
 * seen.
 */
@Service
@Transactional
public class DraftDesk {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final Duration PRESENT = Duration.ofSeconds(60);

    private final ModelStore models;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final EditorStore editors;
    private final ModelNames names;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    DraftDesk(
            ModelStore models,
            DraftStore drafts,
            VersionStore versions,
            EditorStore editors,
            ModelNames names,
            People people,
            CurrentUser user,
            Clock clock) {
        this.models = models;
        this.drafts = drafts;
        this.versions = versions;
        this.editors = editors;
        this.names = names;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param revision the one the text was made from, 0 where there was no draft
     * @param baseVersion the version in force it was begun from or merged with; null: as it was
     */
    public record Save(ModelKind kind, String source, int revision, Integer baseVersion) {}

    /** Without a draft, the version in force. */
    @Transactional(readOnly = true)
    public DraftView draft(String key) {
        StoredModel model = models.find(key).orElseThrow(() -> new UnknownModel(key));
        return current(model).orElseThrow(() -> new UnknownModel(key));
    }

    public DraftView save(String key, Save save) {
        ModelKeys.require(save.kind(), key);
        requireText(save.source());
        StoredModel model = models.lockOrCreate(key, save.kind());
        if (model.kind() != save.kind()) {
            throw ModelConflict.otherKind(model);
        }
        Optional<Draft> stored = drafts.find(key);
        if (stored.filter(draft -> repeats(draft, save)).isEmpty()) {
            requireSeen(model, stored, save);
            store(model, stored, save);
        }
        return current(model).orElseThrow();
    }

    /** The answer to a save may be lost on its way, and the save sent again. */
    private boolean repeats(Draft stored, Save save) {
        return stored.revision() == save.revision() + 1
                && stored.savedBy().equals(user.username())
                && stored.content().equals(save.source());
    }

    private void requireSeen(StoredModel model, Optional<Draft> stored, Save save) {
        int revision = stored.map(Draft::revision).orElse(0);
        boolean begunFromAnother = stored.isEmpty()
                && save.baseVersion() != null
                && !save.baseVersion().equals(model.liveVersion());
        if (revision != save.revision() || begunFromAnother) {
            throw ModelConflict.draftChanged(current(model).orElseGet(() -> view(model, 0, null, null)));
        }
    }

    private void store(StoredModel model, Optional<Draft> stored, Save save) {
        int revision = model.lastRevision() + 1;
        Integer base = save.baseVersion() != null
                ? save.baseVersion()
                : stored.map(Draft::baseVersion).orElse(model.liveVersion());
        int begun = stored.map(Draft::begunAt).orElse(revision);
        drafts.save(new Draft(model.key(), revision, begun, base, save.source(), user.username(), clock.instant()));
        models.countRevision(model.key(), revision);
        names.followDraft(model.key(), model.kind(), save.source());
    }

    public void discard(String key) {
        models.lock(key).orElseThrow(() -> new UnknownModel(key));
        drafts.discard(key);
    }

    /** The user has it open, and hears who else has. */
    public List<DraftView.Editor> present(String key) {
        models.find(key).orElseThrow(() -> new UnknownModel(key));
        var now = clock.instant();
        editors.seen(key, user.username(), now, now.minus(PRESENT));
        return others(key);
    }

    private Optional<DraftView> current(StoredModel model) {
        return drafts.find(model.key())
                .map(draft -> view(model, draft.revision(), draft, null))
                .or(() -> versions.inForce(model.key()).map(version -> view(model, 0, null, version)));
    }

    private DraftView view(StoredModel model, int revision, Draft draft, ModelVersion live) {
        return new DraftView(
                model.key(),
                model.kind(),
                revision,
                draft != null ? draft.content() : live == null ? "" : live.content(),
                draft == null ? null : draft.savedBy(),
                draft == null ? null : people.name(draft.savedBy()),
                draft == null ? null : draft.savedAt(),
                draft == null ? model.liveVersion() : draft.baseVersion(),
                others(model.key()));
    }

    private List<DraftView.Editor> others(String key) {
        return editors.others(key, user.username(), clock.instant().minus(PRESENT)).stream()
                .map(other -> new DraftView.Editor(other.username(), people.name(other.username()), other.since()))
                .toList();
    }

    private static void requireText(String source) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(source)) {
            throw new ProblemException(new Problem("invalid-body", 400).field("source", "model-not-text"));
        }
        if (source.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new ProblemException(new Problem("model-too-large", 413));
        }
    }
}
