package vn.congvu.web.problem;

/** A problem as an exception: thrown as it is, or the parent of a module's own ones ({@code UnknownProcedure}). */
public class ProblemException extends RuntimeException implements Described {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    @Override
    public final Problem problem() {
        return problem;
    }
}
