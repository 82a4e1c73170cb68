package vn.congvu.modelling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.modelling.gate.Verdict;
import vn.congvu.security.CurrentUser;

/**
 * What approvers decide: a proposal in force or refused. Whoever proposed or drew a thing does not decide on it. All of a
 * decision is one transaction, the engine's part included.
 */
@Service
@Transactional
public class DecisionDesk {

    private final ModelStore models;
    private final DraftStore drafts;
    private final ProposalStore proposals;
    private final ProposalParts parts;
    private final Publication publication;
    private final ModelHistory history;
    private final ModelNews news;
    private final CurrentUser user;
    private final Clock clock;

    DecisionDesk(
            ModelStore models,
            DraftStore drafts,
            ProposalStore proposals,
            ProposalParts parts,
            Publication publication,
            ModelHistory history,
            ModelNews news,
            CurrentUser user,
            Clock clock) {
        this.models = models;
        this.drafts = drafts;
        this.proposals = proposals;
        this.parts = parts;
        this.publication = publication;
        this.history = history;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    /** The gate has its word once more, and nothing may have come into force since that the proposal does not know. */
    public void approve(String id) {
        models.lockDeployment();
        Proposal proposal = decidable(id);
        List<ProposalPart> proposed = proposals.parts(id);
        proposed.forEach(this::requireSameBase);
        requireAccepted(proposed);
        Map<String, Integer> numbers = publication.publish(
                proposed.stream()
                        .map(part -> new NewVersion(part.key(), part.kind(), part.checked(), part.uploadedHash(), null))
                        .toList(),
                occasion(proposal));
        proposals.decide(id, ProposalState.APPROVED, user.username(), clock.instant(), null);
        proposed.forEach(part -> inForceNow(id, part, numbers.get(part.key())));
        news.decided(proposal, models.find(proposal.key()).orElseThrow(), true);
    }

    public void reject(String id, String reason) {
        models.lockDeployment();
        Proposal proposal = decidable(id);
        proposals.decide(id, ProposalState.REJECTED, user.username(), clock.instant(), reason);
        proposals
                .parts(id)
                .forEach(part -> remember(part.key(), ModelHistory.Act.REJECTED, id, null, part.checkedHash(), reason));
        news.decided(proposal, models.find(proposal.key()).orElseThrow(), false);
    }

    private Proposal decidable(String id) {
        Proposal proposal = proposals.lock(id).orElseThrow(() -> new UnknownProposal(id));
        if (proposal.state() != ProposalState.PROPOSED) {
            throw ModelConflict.decided(proposal);
        }
        if (proposal.proposedBy().equals(user.username())) {
            throw ModelConflict.ownProposal();
        }
        if (proposals.authors(id).contains(user.username())) {
            throw ModelConflict.ownDraft();
        }
        return proposal;
    }

    private void requireSameBase(ProposalPart part) {
        Integer live = models.lock(part.key()).orElseThrow().liveVersion();
        if (!Objects.equals(live, part.baseVersion())) {
            throw ModelConflict.movedOn(part.key());
        }
    }

    private void requireAccepted(List<ProposalPart> proposed) {
        List<Verdict> verdicts = parts.accepted(proposed.stream()
                .map(part -> new InForce.Arriving(part.key(), part.kind(), part.uploaded()))
                .toList());
        for (int i = 0; i < proposed.size(); i++) {
            requireSame(proposed.get(i), verdicts.get(i));
        }
    }

    /** What is deployed is what the gate lets through today, and what people have looked at. */
    private static void requireSame(ProposalPart part, Verdict verdict) {
        if (!part.checked().equals(new String(verdict.checked(), StandardCharsets.UTF_8))) {
            throw ModelConflict.movedOn(part.key());
        }
    }

    private Publication.Occasion occasion(Proposal proposal) {
        return new Publication.Occasion(
                models.find(proposal.key()).orElseThrow().name(),
                VersionOrigin.PROPOSAL,
                new ModelVersion.Decision(
                        proposal.proposedBy(),
                        user.username(),
                        proposal.grounds().legalBasis(),
                        proposal.grounds().decisionNumber(),
                        proposal.grounds().note()),
                proposal.id());
    }

    private void inForceNow(String id, ProposalPart part, int version) {
        proposals.becameVersion(id, part.key(), version);
        drafts.find(part.key()).ifPresent(draft -> follow(draft, part, version));
        remember(part.key(), ModelHistory.Act.APPROVED, id, version, part.checkedHash(), null);
    }

    /** A draft that went on after it was proposed goes on from the new version. */
    private void follow(Draft draft, ProposalPart part, int version) {
        if (draft.revision() == part.revision()) {
            drafts.discard(part.key());
        } else if (draft.goesOnFrom(part.revision())) {
            drafts.rebase(part.key(), version);
        }
    }

    private void remember(
            String key, ModelHistory.Act act, String proposalId, Integer version, String hash, String text) {
        history.add(
                new ModelHistory.Entry(key, act, clock.instant(), user.username(), proposalId, version, hash, text));
    }
}
