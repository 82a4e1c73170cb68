package vn.congvu.workflow.engine;

import java.util.Optional;

/** How large a model may be before reading it costs more than a model can be worth. */
final class ModelBounds {

    private static final int DEEPEST = 40;
    private static final int ELEMENTS = 10_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_EXPRESSION = 1_000;

    private int elements;

    Optional<String> entered(int depth) {
        elements++;
        if (depth > DEEPEST) {
            return Optional.of("elements are nested more than " + DEEPEST + " deep");
        }
        return elements > ELEMENTS
                ? Optional.of("the model has more than " + ELEMENTS + " elements")
                : Optional.empty();
    }

    Optional<String> read(String text) {
        return text.length() > LONGEST_TEXT
                ? Optional.of("a text is longer than " + LONGEST_TEXT + " characters")
                : Optional.empty();
    }

    /** Expressions are read by recursion. */
    Optional<String> readExpression(String text) {
        return text.length() > LONGEST_EXPRESSION
                ? Optional.of("an expression is longer than " + LONGEST_EXPRESSION + " characters")
                : Optional.empty();
    }
}
