package vn.congvu.workflow;

import java.util.Collection;

/**
 * A name that models may use in expressions, such as {@code ${group.review}}. Its properties are computed for the
 * scope that asks; expressions can read them and nothing else (no method calls, no engine objects).
 */
public interface ModelName {

    String name();

    /** These cases are about to be asked about: whoever computes the name may read them all at once. */
    default void expect(Collection<String> businessKeys) {}

    /** @return null when the name has no such property; the expression then fails with a clear message */
    Object property(String property, ScopeFacts scope);
}
