package vn.congvu.workflow.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of decision tables may be computed with: nothing that goes round, calls Java or searches by pattern. */
final class DecisionWords {

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern GOES_ROUND = Pattern.compile("\\b(for|some|every|function|external)\\b");
    private static final Pattern NAME = Pattern.compile(".*[\\p{L}\\d_\\])}\"]", Pattern.DOTALL);
    private static final Pattern BEFORE_A_BRACKET = Pattern.compile(
            ".*(?<![\\p{L}\\d_.])(?:and|or|in|between|then|else|if|not|date|time|date and time|duration"
                    + "|years and months duration|number|string|min|max|sum|count|mean|abs|floor|ceiling|decimal|contains"
                    + "|starts with|ends with|string length|upper case|lower case|substring|list contains|is defined|today"
                    + "|now|day of week)",
            Pattern.DOTALL);
    private static final int LONGEST_NAME = 40;
    private static final int DEEPEST = 20;

    private DecisionWords() {}

    static Optional<String> refusal(String text) {
        String bare = LITERAL.matcher(text).replaceAll("\"\"");
        Matcher round = GOES_ROUND.matcher(bare);
        if (round.find()) {
            return Optional.of("decisions may not use '" + round.group() + "'");
        }
        if (depth(bare) > DEEPEST) {
            return Optional.of("brackets are nested more than " + DEEPEST + " deep");
        }
        return unknownFunction(bare).map(function -> "decisions may not call '" + function + "'");
    }

    private static Optional<String> unknownFunction(String text) {
        for (int bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
            String before =
                    text.substring(Math.max(0, bracket - LONGEST_NAME), bracket).stripTrailing();
            if (NAME.matcher(before).matches()
                    && !BEFORE_A_BRACKET.matcher(before).matches()) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (char sign : text.toCharArray()) {
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
