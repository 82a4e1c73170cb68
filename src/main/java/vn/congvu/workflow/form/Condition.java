package vn.congvu.workflow.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of a form: comparisons of one field with a literal, joined by {@code and} or {@code or}, such as
 * {@code =decision != "refuse" and paid = true}. Deliberately this small: forms come from designers.
 */
public record Condition(List<List<Comparison>> anyOf) {

    private static final Pattern COMPARISON =
            Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*(!=|=)\\s*(\"[^\"]*\"|true|false|null|-?[0-9.]+)\\s*");

    /** @throws IllegalArgumentException when the text is not such a condition */
    public static Condition parse(String text) {
        String body = text.startsWith("=") ? text.substring(1) : text;
        return new Condition(Arrays.stream(body.split("\\bor\\b"))
                .map(part -> Arrays.stream(part.split("\\band\\b"))
                        .map(Condition::comparison)
                        .toList())
                .toList());
    }

    public boolean holds(Map<String, Object> data) {
        return anyOf.stream().anyMatch(all -> all.stream().allMatch(one -> one.holds(data)));
    }

    private static Comparison comparison(String text) {
        Matcher matcher = COMPARISON.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a condition a form may use: " + text.trim());
        }
        String literal = matcher.group(3);
        String value = literal.startsWith("\"") ? literal.substring(1, literal.length() - 1) : literal;
        return new Comparison(matcher.group(1), matcher.group(2).equals("="), value);
    }

    /** @param literal "null" stands for a missing value */
    public record Comparison(String field, boolean equal, String literal) {

        boolean holds(Map<String, Object> data) {
            return String.valueOf(data.get(field)).equals(literal) == equal;
        }
    }
}
