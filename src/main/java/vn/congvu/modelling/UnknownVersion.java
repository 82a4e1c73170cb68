package vn.congvu.modelling;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

final class UnknownVersion extends ProblemException {

    UnknownVersion(String key, int version) {
        super(new Problem("unknown-model-version", 404, key, version));
    }
}
