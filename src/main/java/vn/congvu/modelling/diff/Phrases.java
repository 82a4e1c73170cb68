package vn.congvu.modelling.diff;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language in which changes are told. */
enum Phrases {
    VI("vi"),
    EN("en");

    private static final int LONGEST_QUOTATION = 80;

    private final ResourceBundle texts;

    Phrases(String language) {
        texts = ResourceBundle.getBundle(
                "modelling.note",
                new Locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean knows(String key) {
        return texts.containsKey(key);
    }

    /** An apostrophe is an ordinary character. */
    String say(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key).replace("'", "''"), arguments);
    }

    /** The first of the keys there are words for. */
    String sayFirst(List<String> keys, Object... arguments) {
        return say(keys.stream().filter(this::knows).findFirst().orElseThrow(), arguments);
    }

    /** On one line, and not all of a long text. */
    String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String shown = line.length() <= LONGEST_QUOTATION
                ? line
                : line.substring(0, LONGEST_QUOTATION).strip() + "…";
        return say("quote", shown);
    }

    /** "a, b and c". */
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return say("list", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** With a capital at the beginning and a full stop. */
    String sentence(String clause) {
        String begun = title(clause);
        return begun.matches("(?s).*([.?!…]|[.…]”)") ? begun : begun + ".";
    }

    /** With a capital at the beginning. */
    String title(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
