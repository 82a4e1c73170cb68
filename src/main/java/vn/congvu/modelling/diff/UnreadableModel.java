package vn.congvu.modelling.diff;

import vn.congvu.web.problem.Described;
import vn.congvu.web.problem.Problem;

/** One side of a comparison is no model, or is broken. */
public final class UnreadableModel extends RuntimeException implements Described {

    private final String key;

    UnreadableModel(String key, String reason) {
        super(key + ": " + reason);
        this.key = key;
    }

    @Override
    public Problem problem() {
        return new Problem("model-unreadable", 422, key);
    }
}
