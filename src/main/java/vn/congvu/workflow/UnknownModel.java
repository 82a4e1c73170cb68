package vn.congvu.workflow;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** No such model is in force. */
public final class UnknownModel extends ProblemException {

    public UnknownModel(String key) {
        super(new Problem("unknown-model", 404, key));
    }
}
