package vn.congvu.organisation;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** There is no unit with this code (404). */
public class UnknownUnit extends ProblemException {

    public UnknownUnit(String code) {
        super(new Problem("unknown-unit", 404, code));
    }
}
