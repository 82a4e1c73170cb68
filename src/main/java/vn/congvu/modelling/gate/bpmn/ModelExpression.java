package vn.congvu.modelling.gate.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions a model may hold: one <code>${…}</code> of literals, names with at most one dot, and operators. No calls, no
 * brackets, no escapes, no second expression beside it.
 */
final class ModelExpression {

    private static final Pattern WHOLE = Pattern.compile("\\s*\\$\\{([^{}]*)}\\s*");
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<text>'[^'\\\\]*')"
            + "|(?<number>\\d{1,15}(?:\\.\\d{1,15})?(?![\\w.]))"
            + "|(?<name>[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?(?![\\w.(\\[]))"
            + "|(?<operator>==|!=|<=|>=|&&|\\|\\||[<>!+\\-*?:])"
            + "|(?<end>$))");
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("||"),
            Set.of("&&"),
            Set.of("==", "!="),
            Set.of("<", ">", "<=", ">="),
            Set.of("+", "-"),
            Set.of("*"));
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final int DEEPEST = 50;

    private final List<Token> rest;
    private final List<String> names = new ArrayList<>();
    private int depth;

    private ModelExpression(List<Token> tokens) {
        this.rest = new ArrayList<>(tokens);
    }

    /** Not an expression of this language; {@code at} is what could not be read. */
    static final class Malformed extends RuntimeException {

        private final String at;

        Malformed(String at) {
            super(at, null, false, false);
            this.at = at;
        }

        /** Null when the text is not one single expression. */
        String at() {
            return at;
        }
    }

    private enum Kind {
        LITERAL,
        NAME,
        OPERATOR,
        END
    }

    private record Token(Kind kind, String value) {}

    /** The names it reads. */
    static List<String> names(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw new Malformed(null);
        }
        return new ModelExpression(tokens(whole.group(1))).read();
    }

    private static List<Token> tokens(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int at = 0;
        do {
            if (!token.find(at) || token.start() != at) {
                throw new Malformed(source.substring(at).strip());
            }
            tokens.add(token(token));
            at = token.end();
        } while (tokens.get(tokens.size() - 1).kind() != Kind.END);
        return tokens;
    }

    private static Token token(Matcher token) {
        if (token.group("name") != null) {
            String name = token.group("name");
            Kind kind = LITERALS.contains(name) ? Kind.LITERAL : name.equals("empty") ? Kind.OPERATOR : Kind.NAME;
            return new Token(kind, name);
        }
        if (token.group("operator") != null) {
            return new Token(Kind.OPERATOR, token.group("operator"));
        }
        return token.group("end") != null
                ? new Token(Kind.END, "")
                : new Token(Kind.LITERAL, token.group().strip());
    }

    private List<String> read() {
        choice();
        if (rest.get(0).kind() != Kind.END) {
            throw new Malformed(rest.get(0).value());
        }
        return names;
    }

    private void choice() {
        deeper();
        binary(0);
        if (takes(Set.of("?"))) {
            choice();
            if (!takes(Set.of(":"))) {
                throw new Malformed(rest.get(0).value());
            }
            choice();
        }
        depth--;
    }

    private void binary(int level) {
        if (level == LEVELS.size()) {
            unary();
            return;
        }
        binary(level + 1);
        while (takes(LEVELS.get(level))) {
            binary(level + 1);
        }
    }

    private void unary() {
        int signs = 0;
        while (takes(Set.of("!", "-", "empty"))) {
            if (++signs > DEEPEST) {
                throw new Malformed(rest.get(0).value());
            }
        }
        Token operand = rest.get(0);
        if (operand.kind() == Kind.NAME) {
            names.add(operand.value());
        } else if (operand.kind() != Kind.LITERAL) {
            throw new Malformed(operand.value());
        }
        rest.remove(0);
    }

    private boolean takes(Set<String> operators) {
        boolean takes = rest.get(0).kind() == Kind.OPERATOR
                && operators.contains(rest.get(0).value());
        if (takes) {
            rest.remove(0);
        }
        return takes;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new Malformed(rest.get(0).value());
        }
    }
}
