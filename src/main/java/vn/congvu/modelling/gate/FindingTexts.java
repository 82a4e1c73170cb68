package vn.congvu.modelling.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of the findings, {@code modelling/findings.json}; the rules of the editor take theirs from the same file.
 * A key is the name of the rule, and after a dot which of its findings is meant.
 */
@Component
final class FindingTexts {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final int LONGEST = 120;

    private final Map<String, Text> texts;

    FindingTexts() {
        try (InputStream file = new ClassPathResource("modelling/findings.json").getInputStream()) {
            texts = JsonMapper.builder().build().readValue(file, new TypeReference<Map<String, Text>>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param severity null for words that are no finding of their own */
    record Text(Severity severity, String vi, String en) {}

    Text filled(String key, Object... arguments) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("modelling/findings.json has no text " + key);
        }
        return new Text(text.severity, fill(text.vi, arguments), fill(text.en, arguments));
    }

    private static String fill(String text, Object... arguments) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(argument(place, arguments)));
    }

    private static String argument(MatchResult place, Object... arguments) {
        String text = String.valueOf(arguments[Integer.parseInt(place.group(1))]);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
