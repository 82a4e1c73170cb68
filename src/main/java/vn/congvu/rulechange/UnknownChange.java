package vn.congvu.rulechange;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

final class UnknownChange extends ProblemException {

    UnknownChange(String id) {
        super(new Problem("unknown-rule-change", 404, id));
    }
}
