package vn.congvu.modelling;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.modelling.diff.ModelSources;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.UnknownModel;

/** Finds the texts that are compared among drafts, proposals and versions. */
@Component
@Transactional(readOnly = true)
class StoredSources implements ModelSources {

    private static final String PROPOSAL = "proposal:";

    private final ModelStore models;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final ProposalStore proposals;
    private final InForceTogether together;
    private final RunningCases runningCases;

    StoredSources(
            ModelStore models,
            DraftStore drafts,
            VersionStore versions,
            ProposalStore proposals,
            InForceTogether together,
            RunningCases runningCases) {
        this.models = models;
        this.drafts = drafts;
        this.versions = versions;
        this.proposals = proposals;
        this.together = together;
        this.runningCases = runningCases;
    }

    @Override
    public Optional<Text> source(String key, String side) {
        ModelKind kind =
                models.find(key).orElseThrow(() -> new UnknownModel(key)).kind();
        return content(key, side).map(text -> new Text(kind, text));
    }

    private Optional<String> content(String key, String side) {
        if (side.equals("draft")) {
            return drafts.find(key).map(Draft::content).or(() -> live(key));
        }
        if (side.startsWith(PROPOSAL)) {
            return proposed(key, side).or(() -> live(key));
        }
        return side.equals("live") ? live(key) : version(key, side).map(ModelVersion::content);
    }

    /** A part need not exist yet; beside a version it is the one that last stood beside it. */
    @Override
    public Optional<Text> part(String process, String side, String key) {
        Optional<StoredModel> part = models.find(key);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = side.matches("\\d+") ? beside(process, side, key) : content(key, side);
        return text.map(source -> new Text(part.get().kind(), source));
    }

    private Optional<String> beside(String process, String side, String key) {
        return version(process, side)
                .flatMap(version -> together.beside(version, key))
                .map(ModelVersion::content);
    }

    private Optional<String> proposed(String key, String side) {
        String id = side.substring(PROPOSAL.length());
        proposals.find(id).orElseThrow(() -> new UnknownProposal(id));
        return proposals.parts(id).stream()
                .filter(part -> part.key().equals(key))
                .map(part -> part.checked() == null ? part.uploaded() : part.checked())
                .findFirst();
    }

    private Optional<String> live(String key) {
        return versions.inForce(key).map(ModelVersion::content);
    }

    /** Before the first version there was nothing. */
    private Optional<ModelVersion> version(String key, String side) {
        if (side.equals("0")) {
            return Optional.empty();
        }
        Optional<ModelVersion> found =
                side.matches("[1-9]\\d{0,8}") ? versions.find(key, Integer.parseInt(side)) : Optional.empty();
        return Optional.of(
                found.orElseThrow(() -> new ProblemException(new Problem("unknown-model-version", 404, key, side))));
    }

    @Override
    public Map<String, Integer> running(String key) {
        Map<String, Integer> counts = new TreeMap<>();
        runningCases.of(key).steps().forEach(step -> counts.merge(step.element(), step.count(), Integer::sum));
        return counts;
    }
}
