package vn.congvu.web.problem;

import java.util.Optional;

/** Knows the problem behind one family of exceptions; an implementation is a bean, found by itself. */
public interface ProblemSource {

    Optional<Problem> problemOf(Throwable exception);
}
