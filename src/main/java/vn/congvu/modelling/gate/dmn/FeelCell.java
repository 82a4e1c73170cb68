package vn.congvu.modelling.gate.dmn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of FEEL that a cell of a table may hold: literals, comparisons with a literal, ranges, lists of those, and their
 * negation. Nothing that calls, loops or reads anything beside the input of the column.
 */
final class FeelCell {

    private static final String LITERAL = "(?:-?\\d{1,15}(?:\\.\\d{1,15})?"
            + "|\"[^\"\\\\]{0,1000}\""
            + "|true|false|null"
            + "|(?:date and time|date|time|duration)\\s*\\(\\s*\"[-+0-9A-Z:.@]{1,40}\"\\s*\\))";

    private static final Pattern LITERAL_ONLY = Pattern.compile(LITERAL);
    private static final Pattern TEST = Pattern.compile("\\s*(?:(?:<=|>=|<|>)?\\s*" + LITERAL + "|[\\[\\](]\\s*"
            + LITERAL + "\\s*\\.\\.\\s*" + LITERAL + "\\s*[\\[\\])])\\s*");
    private static final Pattern NEGATION = Pattern.compile("not\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w{0,63}(?:\\.[A-Za-z_]\\w{0,63})?");

    private FeelCell() {}

    static boolean isTest(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return true;
        }
        Matcher negation = NEGATION.matcher(text);
        return areTests(negation.matches() ? negation.group(1) : text);
    }

    private static boolean areTests(String text) {
        Matcher test = TEST.matcher(text);
        int at = 0;
        while (test.region(at, text.length()).lookingAt()) {
            at = test.end();
            if (at == text.length()) {
                return true;
            }
            if (text.charAt(at) != ',') {
                return false;
            }
            at++;
        }
        return false;
    }

    /** What a row gives: one value, or none. */
    static boolean isLiteral(String cell) {
        String text = cell.strip();
        return text.isEmpty() || LITERAL_ONLY.matcher(text).matches();
    }

    /** What a column asks for: one name. */
    static boolean isName(String expression) {
        return PATH.matcher(expression.strip()).matches();
    }
}
