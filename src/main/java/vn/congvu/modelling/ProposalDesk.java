package vn.congvu.modelling;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.security.CurrentUser;
import vn.congvu.workflow.UnknownModel;

/** What designers do with their proposals: make them and withdraw them. */
@Service
@Transactional
public class ProposalDesk {

    private final ModelStore models;
    private final DraftStore drafts;
    private final ProposalStore proposals;
    private final ProposalParts parts;
    private final ModelHistory history;
    private final ModelNews news;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    ProposalDesk(
            ModelStore models,
            DraftStore drafts,
            ProposalStore proposals,
            ProposalParts parts,
            ModelHistory history,
            ModelNews news,
            People people,
            CurrentUser user,
            Clock clock) {
        this.models = models;
        this.drafts = drafts;
        this.proposals = proposals;
        this.parts = parts;
        this.history = history;
        this.news = news;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** @param revision the draft the designer has seen, 0 when only forms or tables of the model were changed */
    public record Wish(String legalBasis, String decisionNumber, String note, int revision) {}

    /** The id of the proposal. */
    public String propose(String key, Wish wish) {
        models.lockDeployment();
        StoredModel model = models.lock(key).orElseThrow(() -> new UnknownModel(key));
        requireSeen(key, wish.revision());
        List<ProposalParts.Drafted> drafted = parts.gather(model);
        if (drafted.isEmpty()) {
            throw ModelConflict.noDraft(key);
        }
        Set<String> keys = drafted.stream().map(one -> one.model().key()).collect(Collectors.toSet());
        requireFree(keys);
        return store(model, wish, parts.check(drafted), drafts.authors(keys));
    }

    private void requireSeen(String key, int revision) {
        int stored = drafts.find(key).map(Draft::revision).orElse(0);
        if (stored != revision) {
            throw ModelConflict.draftMovedOn(stored);
        }
    }

    private void requireFree(Set<String> keys) {
        proposals.open().stream()
                .filter(open -> keys.contains(open.key()))
                .findFirst()
                .ifPresent(open -> {
                    throw ModelConflict.proposedAlready(open.key(), people.name(open.proposedBy()), open.proposalId());
                });
    }

    private String store(StoredModel model, Wish wish, ProposalParts.Checked checked, List<String> authors) {
        Proposal proposal = new Proposal(
                UUID.randomUUID().toString(),
                0,
                model.key(),
                ProposalState.PROPOSED,
                new Proposal.Grounds(wish.legalBasis(), wish.decisionNumber(), wish.note()),
                checked.reports(),
                user.username(),
                clock.instant(),
                null,
                null,
                null);
        proposals.add(proposal, checked.parts(), authors);
        checked.parts()
                .forEach(part -> history.add(new ModelHistory.Entry(
                        part.key(),
                        ModelHistory.Act.PROPOSED,
                        clock.instant(),
                        user.username(),
                        proposal.id(),
                        null,
                        part.checkedHash(),
                        null)));
        news.proposed(proposal.id(), model, authors);
        return proposal.id();
    }

    public void withdraw(String id) {
        models.lockDeployment();
        Proposal proposal = proposals.lock(id).orElseThrow(() -> new UnknownProposal(id));
        if (proposal.state() != ProposalState.PROPOSED) {
            throw ModelConflict.decided(proposal);
        }
        if (!proposal.proposedBy().equals(user.username())) {
            throw ModelConflict.notOwnProposal(people.name(proposal.proposedBy()));
        }
        proposals.decide(id, ProposalState.WITHDRAWN, user.username(), clock.instant(), null);
        history.add(new ModelHistory.Entry(
                proposal.key(), ModelHistory.Act.WITHDRAWN, clock.instant(), user.username(), id, null, null, null));
    }
}
