package vn.congvu.modelling.gate.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that what people enter has to match. It must be one that is answered quickly for any text: what may repeat
 * holds nothing that repeats, and all the ways of reading a text together are few.
 */
final class FieldPattern {

    private static final int LONGEST = 200;
    private static final double MOST_READINGS = 5e7;
    private static final Pattern QUANTIFIER = Pattern.compile("[*+?]|\\{(\\d{1,4})(?:(,)(\\d{0,4}))?}");

    private final String pattern;
    private final int longestText;
    private final Deque<Boolean> groupsThatVary = new ArrayDeque<>();
    private double readings = 1;
    private boolean nested;

    private FieldPattern(String pattern, int longestText) {
        this.pattern = pattern;
        this.longestText = longestText;
    }

    static boolean isQuick(String pattern, int longestText) {
        return isValid(pattern) && new FieldPattern(pattern, longestText).isQuick();
    }

    private static boolean isValid(String pattern) {
        if (pattern.length() > LONGEST) {
            return false;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }

    private boolean isQuick() {
        groupsThatVary.push(false);
        int at = 0;
        while (at < pattern.length()) {
            at = step(at);
        }
        return !nested && readings <= MOST_READINGS;
    }

    private int step(int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> escaped(at);
            case '[' -> quantified(endOfClass(at), false);
            case '(' -> {
                groupsThatVary.push(false);
                yield at + 1;
            }
            case ')' -> {
                boolean varies = groupsThatVary.size() > 1 && groupsThatVary.pop();
                if (varies) {
                    varies();
                }
                yield quantified(at + 1, varies);
            }
            case '|' -> {
                varies();
                yield at + 1;
            }
            default -> quantified(at + 1, false);
        };
    }

    /** A reference back to a group is never answered quickly; quoted stretches only hide what is there. */
    private int escaped(int at) {
        char letter = pattern.charAt(at + 1);
        nested |= Character.isDigit(letter) || letter == 'k' || letter == 'Q';
        return quantified(at + 2, false);
    }

    private int endOfClass(int at) {
        int depth = 0;
        for (int i = at; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '\\') {
                i++;
            } else if (letter == '[') {
                depth++;
            } else if (letter == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return pattern.length();
    }

    private int quantified(int at, boolean varies) {
        Matcher quantifier = QUANTIFIER.matcher(pattern).region(Math.min(at, pattern.length()), pattern.length());
        if (!quantifier.lookingAt()) {
            return at;
        }
        nested |= varies && !quantifier.group().equals("?");
        double ways = ways(quantifier);
        readings *= ways;
        if (ways > 1) {
            varies();
        }
        int end = quantifier.end();
        return end < pattern.length() && "?+".indexOf(pattern.charAt(end)) >= 0 ? end + 1 : end;
    }

    private double ways(Matcher quantifier) {
        String text = quantifier.group();
        if (text.equals("?")) {
            return 2;
        }
        if (quantifier.group(1) == null
                || quantifier.group(2) != null && quantifier.group(3).isEmpty()) {
            return longestText;
        }
        return quantifier.group(2) == null
                ? 1
                : Math.max(1, Integer.parseInt(quantifier.group(3)) - Integer.parseInt(quantifier.group(1)) + 1.0);
    }

    private void varies() {
        groupsThatVary.pop();
        groupsThatVary.push(true);
    }
}
