package vn.congvu.sla;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

public final class UnknownClock extends ProblemException {

    UnknownClock(String key) {
        super(new Problem("unknown-clock", 404, key));
    }
}
