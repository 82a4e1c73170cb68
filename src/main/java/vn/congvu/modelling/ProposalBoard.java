package vn.congvu.modelling;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.workflow.UnknownModel;

/** The proposals there are and have been. */
@Service
@Transactional(readOnly = true)
public class ProposalBoard {

    private final ProposalStore proposals;
    private final ModelStore models;
    private final People people;

    ProposalBoard(ProposalStore proposals, ModelStore models, People people) {
        this.proposals = proposals;
        this.models = models;
        this.people = people;
    }

    public Page<ProposalView> list(ProposalState state, Window window) {
        List<Proposal> found = proposals.list(state, window.afterNumber(), window);
        return window.page(found, proposal -> List.of(String.valueOf(proposal.number())))
                .map(this::view);
    }

    public ProposalView one(String id) {
        return view(proposals.find(id).orElseThrow(() -> new UnknownProposal(id)));
    }

    private ProposalView view(Proposal proposal) {
        StoredModel model = models.find(proposal.key()).orElseThrow(() -> new UnknownModel(proposal.key()));
        return new ProposalView(
                proposal.id(),
                proposal.key(),
                model.name(),
                model.nameEn(),
                proposal.state(),
                proposals.parts(proposal.id()).stream().map(ProposalBoard::part).toList(),
                proposal.grounds().legalBasis(),
                proposal.grounds().decisionNumber(),
                proposal.grounds().note(),
                proposal.proposedBy(),
                people.name(proposal.proposedBy()),
                proposal.proposedAt(),
                proposal.decidedBy(),
                people.name(proposal.decidedBy()),
                proposal.decidedAt(),
                proposal.reason(),
                proposal.reports());
    }

    private static ProposalView.Part part(ProposalPart part) {
        return new ProposalView.Part(
                part.key(),
                part.kind(),
                part.baseVersion(),
                part.checkedHash(),
                part.uploadedHash(),
                part.newVersion());
    }
}
