package vn.congvu.modelling.gate.form;

import java.util.Map;
import java.util.Set;

/** What forms are written with: the fields our renderer draws, and for each the attributes it reads. */
final class FieldWords {

    static final Set<String> FORM = words("""
            id type schemaVersion components executionPlatform executionPlatformVersion exporter""");

    private static final String EVERY = "type id conditional properties layout ";
    private static final String FIELD = EVERY + "key label description validate readonly disabled defaultValue ";
    private static final String CHOICE = FIELD + "values valuesKey ";

    private static final Map<String, Set<String>> COMPONENTS = Map.ofEntries(
            Map.entry("textfield", words(FIELD)),
            Map.entry("textarea", words(FIELD)),
            Map.entry("number", words(FIELD + "decimalDigits increment serializeToString")),
            Map.entry("select", words(CHOICE + "searchable")),
            Map.entry("radio", words(CHOICE)),
            Map.entry("checkbox", words(FIELD)),
            Map.entry("checklist", words(CHOICE)),
            Map.entry("datetime", words(FIELD + "subtype dateLabel disallowPassedDates use24h")),
            Map.entry("text", words(EVERY + "text")),
            Map.entry("group", words(EVERY + "label components showOutline")),
            Map.entry("separator", words(EVERY)),
            Map.entry("spacer", words(EVERY + "height")));

    static final Set<String> CHOOSING = words("select radio checklist");
    static final Set<String> WRITTEN = words("textfield textarea");
    static final Set<String> RULES = words("""
            required minLength maxLength min max pattern patternErrorMessage validationType""");
    static final Set<String> OPTION = words("value label labelEn");
    static final Set<String> LAYOUT = words("row columns");
    static final Set<String> CONDITIONAL = words("hide");
    static final Set<String> EXPORTER = words("name version");

    private FieldWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Null when no such field is drawn. */
    static Set<String> attributes(String type) {
        return COMPONENTS.get(type);
    }

    static boolean asksForData(String type) {
        return attributes(type) != null && attributes(type).contains("key");
    }
}
