package vn.congvu.escalation;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** There is none with this id, or the user must not know of it (404). */
final class UnknownEscalation extends ProblemException {

    UnknownEscalation(String id) {
        super(new Problem("unknown-escalation", 404, id));
    }
}
