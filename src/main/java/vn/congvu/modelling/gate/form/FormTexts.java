package vn.congvu.modelling.gate.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that would be more than text for whoever draws them: markup, scripts, links to elsewhere, templates. */
final class FormTexts {

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]");
    private static final Pattern SCHEME =
            Pattern.compile("(?i)(?:javascript|vbscript|data|file|blob|ftp|http)\\s*:(?!\\s)");
    private static final Pattern LINK = Pattern.compile("]\\s*\\(\\s*([^)]*)\\)|]:\\s*(\\S+)");
    private static final Pattern GOOD_LINK = Pattern.compile("(?i)(?:https://|mailto:)[^\\s<>\"']{1,500}");

    private FormTexts() {}

    static boolean isActive(String text) {
        String plain = text.codePoints()
                .filter(letter -> letter > ' ' || letter == ' ' || letter == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return MARKUP.matcher(plain).find()
                || SCHEME.matcher(plain).find()
                || text.contains("{{")
                || text.contains("${")
                || text.contains("#{")
                || leadsElsewhere(plain);
    }

    private static boolean leadsElsewhere(String text) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String target = link.group(1) == null ? link.group(2) : link.group(1);
            if (!GOOD_LINK.matcher(target.strip()).matches()) {
                return true;
            }
        }
        return false;
    }
}
