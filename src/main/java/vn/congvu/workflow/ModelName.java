package vn.congvu.workflow;

/**
 * A name that models may use in expressions, such as {@code ${group.review}}. Its properties are computed for the
 * scope that asks; expressions can read them and nothing else (no method calls, no engine objects).
 */
public interface ModelName {

    String name();

    /** Whether cases with this key have the facts the name reads. */
    default boolean answersFor(String businessKey) {
        return true;
    }

    /** @return null when the name has no such property; the expression then fails with a clear message */
    Object property(String property, ScopeFacts scope);
}
