package vn.congvu.workflow;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** A model that did not come into force; nothing of what was deployed with it stays. */
public final class RefusedDeployment extends ProblemException {

    private RefusedDeployment(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    public static RefusedDeployment byTheEngine(String title, RuntimeException cause) {
        return new RefusedDeployment(new Problem("model-not-deployed", 422, title, cause.getMessage()), cause);
    }

    public static RefusedDeployment nothingExecutable(String key) {
        return new RefusedDeployment(new Problem("nothing-executable", 422, key), null);
    }
}
