package vn.congvu.modelling;

import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Where the page before ended: the running number of a row. */
final class RowCursor {

    private RowCursor() {}

    /** Null from the start. */
    static Long number(Window window) {
        if (window.fromStart()) {
            return null;
        }
        try {
            return Long.valueOf(window.after().get(0));
        } catch (NumberFormatException notOurs) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("next", "not-a-cursor"), notOurs);
        }
    }
}
