package vn.congvu.leadershipexam.evidence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.problem.Bilingual;

/** Entries of the chain in plain words ({@code exam/evidence-sentences_*.properties}); facts stand in braces. */
@Component
class Sentences {

    private static final String WHAT = "what";
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private static final Pattern MOMENT = Pattern.compile("[0-9-]{10}T[0-9:.]+Z");
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkingCalendar.ZONE);

    private final Properties vietnamese = read("vi");
    private final Properties english = read("en");

    Bilingual of(Evidence.Kind kind, Map<String, ?> facts) {
        return new Bilingual(filled(vietnamese, kind, facts), filled(english, kind, facts));
    }

    /** What was refused or read. */
    Bilingual what(String what) {
        return new Bilingual(worded(vietnamese, WHAT, what), worded(english, WHAT, what));
    }

    private static String filled(Properties words, Evidence.Kind kind, Map<String, ?> facts) {
        String template = words.getProperty(kind.name(), kind.name());
        return FACT.matcher(template).replaceAll(found -> {
            Object fact = facts.get(found.group(1));
            return Matcher.quoteReplacement(fact == null ? "–" : worded(words, found.group(1), fact.toString()));
        });
    }

    /** {@code script:A17} is the word for {@code script}, and which. */
    private static String worded(Properties words, String fact, String value) {
        if (MOMENT.matcher(value).matches()) {
            return SHOWN.format(Instant.parse(value));
        }
        int which = value.indexOf(':');
        String word = which < 0 ? value : value.substring(0, which);
        String known = words.getProperty(fact + "." + word);
        return known == null ? value : known + (which < 0 ? "" : " " + value.substring(which + 1));
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        String path = "/exam/evidence-sentences_" + language + ".properties";
        try (var in = new InputStreamReader(Sentences.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
