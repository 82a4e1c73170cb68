package vn.congvu.web.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.congvu.text.Written;

/** The texts of all modules in both languages. */
@Component
class ProblemTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTexts.class);

    private final Properties vietnamese = read("classpath*:problems/*_vi.properties");
    private final Properties english = read("classpath*:problems/*_en.properties");

    Bilingual text(String key, List<Object> arguments) {
        return new Bilingual(
                fill(
                        pattern(vietnamese, key),
                        arguments.stream().map(ProblemTexts::inVietnamese).toList()),
                fill(
                        pattern(english, key),
                        arguments.stream().map(ProblemTexts::inEnglish).toList()));
    }

    boolean has(String key) {
        return vietnamese.containsKey(key);
    }

    Set<String> vietnameseKeys() {
        return vietnamese.stringPropertyNames();
    }

    Set<String> englishKeys() {
        return english.stringPropertyNames();
    }

    private static String pattern(Properties texts, String key) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            LOG.error("No text for {} in problems/*.properties", key);
            return key;
        }
        return pattern;
    }

    /** Not MessageFormat: it would swallow apostrophes and group the digits of a year. */
    private static String fill(String pattern, List<String> arguments) {
        String text = pattern;
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }

    private static String inVietnamese(Object argument) {
        return argument instanceof Bilingual words ? words.vi() : read(argument, Written.VIETNAMESE);
    }

    private static String inEnglish(Object argument) {
        return argument instanceof Bilingual words ? words.en() : read(argument, Locale.ENGLISH);
    }

    /** Whole numbers stay without groups: they may be years. */
    private static String read(Object argument, Locale language) {
        if (argument instanceof Iterable<?> several) {
            return StreamSupport.stream(several.spliterator(), false)
                    .map(one -> read(one, language))
                    .collect(Collectors.joining(", "));
        }
        if (argument instanceof LocalDate day) {
            return Written.day(day);
        }
        if (argument instanceof YearMonth month) {
            return Written.month(month);
        }
        return argument instanceof BigDecimal || argument instanceof Double
                ? Written.amount((Number) argument, language)
                : String.valueOf(argument);
    }

    private static Properties read(String location) {
        try {
            var texts = new Properties();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
