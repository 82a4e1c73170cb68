package vn.congvu.modelling.gate;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Signs that a reader does not see, or that make the text around them read as another one than it is: what turns the
 * direction of writing, what has no width, control signs, and halves of signs.
 */
public final class HiddenSigns {

    private static final IntPredicate HIDDEN = sign -> switch (Character.getType(sign)) {
        case Character.CONTROL -> sign != '\t' && sign != '\n' && sign != '\r';
        case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
        default -> isNoCharacter(sign);
    };

    private HiddenSigns() {}

    private static boolean isNoCharacter(int sign) {
        return (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF;
    }

    public static OptionalInt first(String text) {
        return text.codePoints().filter(HIDDEN).findFirst();
    }

    /** As people speak of it: {@code U+202E}. */
    public static String name(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }

    public static String without(String text) {
        return text.codePoints()
                .filter(HIDDEN.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
