package vn.congvu.leadershipexam.evidence;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one text of a fact, so that everybody who hashes it hashes the same bytes: keys in the order of their UTF-16 code
 * units, no white space, strings escaped only where JSON demands it, whole numbers only. Decimals are text with a point
 * ({@code "72.50"}); a floating-point number is refused, as its text differs between programs.
 */
public final class CanonicalJson {

    /** The largest whole number that every JSON reader keeps exactly. */
    private static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for a value that has no exact text */
    public static String of(Object value) {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return whole(((Number) value).longValue());
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        return quoted(text(value));
    }

    private static String whole(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("Too large for an exact number, write it as text: " + number);
        }
        return Long.toString(number);
    }

    private static String object(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        return sorted.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof CharSequence || value instanceof TemporalAccessor || value instanceof UUID) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "No exact text for a " + value.getClass().getName());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(escaped((char) unit)));
        return json.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
        };
    }
}
