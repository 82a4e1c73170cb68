package vn.congvu.procedure;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The catalogue has never had a procedure or version with this code (404). */
public class UnknownProcedure extends ProblemException {

    public UnknownProcedure(String code) {
        super(new Problem("unknown-procedure", 404, code));
    }
}
