package vn.congvu.modelling;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What the state of a model, of its draft or of a proposal does not allow, and whom four eyes forbid it (409). */
final class ModelConflict extends ProblemException {

    private ModelConflict(Problem problem) {
        super(problem);
    }

    static ModelConflict draftChanged(DraftView current) {
        return new ModelConflict(new Problem("draft-changed", 409, current.savedByName()).with("current", current));
    }

    static ModelConflict draftMovedOn(int revision) {
        return new ModelConflict(new Problem("draft-moved-on", 409).with("revision", revision));
    }

    static ModelConflict otherKind(StoredModel model) {
        return new ModelConflict(new Problem("model-of-other-kind", 409, model.key(), model.kind()));
    }

    static ModelConflict noDraft(String key) {
        return new ModelConflict(new Problem("no-draft", 409, key));
    }

    static ModelConflict proposedAlready(String key, String byName, String proposalId) {
        return new ModelConflict(new Problem("model-proposed-already", 409, key, byName).with("proposal", proposalId));
    }

    static ModelConflict decided(Proposal proposal) {
        return new ModelConflict(
                new Problem("model-proposal-decided", 409, proposal.state()).with("state", proposal.state()));
    }

    static ModelConflict ownProposal() {
        return new ModelConflict(new Problem("own-model-proposal", 409));
    }

    static ModelConflict ownDraft() {
        return new ModelConflict(new Problem("own-model-draft", 409));
    }

    static ModelConflict notOwnProposal(String byName) {
        return new ModelConflict(new Problem("not-own-model-proposal", 409, byName));
    }

    static ModelConflict movedOn(String key) {
        return new ModelConflict(new Problem("model-moved-on", 409, key).with("key", key));
    }

    static ModelConflict inForceAlready(String key, int version) {
        return new ModelConflict(new Problem("model-version-in-force", 409, key, version));
    }
}
