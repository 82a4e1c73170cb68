package vn.congvu.web.request;

import java.io.IOException;
import vn.congvu.web.problem.Described;
import vn.congvu.web.problem.Problem;

/** The body goes on after its limit (413). */
class BodyTooLarge extends IOException implements Described {

    private final long limit;

    BodyTooLarge(long limit) {
        super("body over " + limit + " bytes");
        this.limit = limit;
    }

    @Override
    public Problem problem() {
        return new Problem("body-too-large", 413, limit / 1024);
    }
}
