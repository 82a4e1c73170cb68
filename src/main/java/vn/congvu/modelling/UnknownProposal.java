package vn.congvu.modelling;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

final class UnknownProposal extends ProblemException {

    UnknownProposal(String id) {
        super(new Problem("unknown-model-proposal", 404, id));
    }
}
