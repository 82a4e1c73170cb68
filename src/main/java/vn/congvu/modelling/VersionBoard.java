package vn.congvu.modelling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.workflow.UnknownModel;

/** The versions of a model, their texts, and what runs on them. */
@Service
@Transactional(readOnly = true)
public class VersionBoard {

    private final ModelStore models;
    private final VersionStore versions;
    private final RunningCases running;
    private final People people;

    VersionBoard(ModelStore models, VersionStore versions, RunningCases running, People people) {
        this.models = models;
        this.versions = versions;
        this.running = running;
        this.people = people;
    }

    /** The newest first. */
    public Page<VersionView> list(String key, Window window) {
        StoredModel model = models.find(key).orElseThrow(() -> new UnknownModel(key));
        Long before = window.afterNumber();
        List<ModelVersion> found = versions.list(key, before == null ? null : before.intValue(), window);
        Map<Integer, Integer> counts = model.kind() == ModelKind.PROCESS ? running.byVersion(key) : null;
        return window.page(found, version -> List.of(String.valueOf(version.version())))
                .map(version ->
                        view(version, model, counts == null ? null : counts.getOrDefault(version.version(), 0)));
    }

    public VersionView one(String key, int version) {
        StoredModel model = models.find(key).orElseThrow(() -> new UnknownModel(key));
        Integer count =
                model.kind() == ModelKind.PROCESS ? running.byVersion(key).getOrDefault(version, 0) : null;
        return view(versions.find(key, version).orElseThrow(() -> new UnknownVersion(key, version)), model, count);
    }

    /** @param version null: the one in force */
    public String source(String key, Integer version) {
        if (version == null) {
            return versions.inForce(key)
                    .orElseThrow(() -> new UnknownModel(key))
                    .content();
        }
        return versions.find(key, version)
                .orElseThrow(() -> new UnknownVersion(key, version))
                .content();
    }

    public RunningView running(String key) {
        models.find(key).orElseThrow(() -> new UnknownModel(key));
        return running.of(key);
    }

    private VersionView view(ModelVersion version, StoredModel model, Integer count) {
        ModelVersion.Decision decision = version.decision();
        return new VersionView(
                version.version(),
                version.hash(),
                version.uploadedHash(),
                version.origin(),
                decision.proposedBy(),
                people.name(decision.proposedBy()),
                decision.approvedBy(),
                people.name(decision.approvedBy()),
                version.at(),
                decision.legalBasis(),
                decision.decisionNumber(),
                decision.note(),
                version.restoredFrom(),
                version.proposalId(),
                Objects.equals(model.liveVersion(), version.version()),
                count);
    }
}
