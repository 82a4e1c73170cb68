package vn.congvu.modelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.modelling.ModelRow.DraftMark;
import vn.congvu.modelling.ModelRow.Origin;
import vn.congvu.modelling.ModelRow.ProposalMark;

/** Puts the lines of the list together: five statements, however many lines. */
@Component
class ModelRows {

    private final DraftStore drafts;
    private final VersionStore versions;
    private final ProposalStore proposals;
    private final RunningCases running;
    private final People people;

    ModelRows(DraftStore drafts, VersionStore versions, ProposalStore proposals, RunningCases running, People people) {
        this.drafts = drafts;
        this.versions = versions;
        this.proposals = proposals;
        this.running = running;
        this.people = people;
    }

    List<ModelRow> of(Collection<StoredModel> models) {
        Map<String, DraftMark> drafted = drafts.marks().stream().collect(Collectors.toMap(Draft::key, this::mark));
        Map<String, ModelVersion> live =
                versions.marksInForce().stream().collect(Collectors.toMap(ModelVersion::key, version -> version));
        Map<String, ProposalMark> proposed = proposals.open().stream()
                .collect(Collectors.toMap(ProposalStore.OpenPart::key, this::mark, (first, second) -> first));
        Map<String, Integer> counts = running.byProcess(models.stream()
                .filter(model -> model.kind() == ModelKind.PROCESS && model.liveVersion() != null)
                .map(StoredModel::key)
                .toList());
        return models.stream()
                .map(model -> row(
                        model,
                        live.get(model.key()),
                        drafted.get(model.key()),
                        proposed.get(model.key()),
                        counts.get(model.key())))
                .toList();
    }

    private static ModelRow row(
            StoredModel model, ModelVersion live, DraftMark draft, ProposalMark proposal, Integer running) {
        return new ModelRow(
                model.key(),
                model.kind(),
                model.name(),
                model.nameEn(),
                model.liveVersion(),
                live == null ? null : live.at(),
                draft,
                proposal,
                running,
                live == null ? null : live.origin() == VersionOrigin.SHIPPED ? Origin.SHIPPED : Origin.DESIGNED);
    }

    private DraftMark mark(Draft draft) {
        return new DraftMark(draft.revision(), draft.savedBy(), people.name(draft.savedBy()), draft.savedAt());
    }

    private ProposalMark mark(ProposalStore.OpenPart part) {
        return new ProposalMark(
                part.proposalId(),
                ProposalState.PROPOSED,
                part.proposedBy(),
                people.name(part.proposedBy()),
                part.proposedAt());
    }
}
