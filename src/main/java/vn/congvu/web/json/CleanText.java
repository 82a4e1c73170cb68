package vn.congvu.web.json;

import java.text.Normalizer;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/**
 * The texts we take in: Unicode NFC, so that equal words are equal strings for search and keys, and printable, so that
 * no file, log or paper can be tricked by what nobody sees.
 */
final class CleanText {

    private CleanText() {}

    record Flaw(String reason, Object... arguments) {}

    static Optional<Flaw> flawOf(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isHidden(character)) {
                return Optional.of(new Flaw("control-character", String.format("U+%04X", character), i + 1));
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.empty() : Optional.of(new Flaw("not-nfc"));
    }

    /** Checks the text or name the parser has just read. */
    static String checked(String text, JsonParser parser) {
        flawOf(text).ifPresent(flaw -> {
            throw new UncleanText(parser, JsonPath.of(parser.streamReadContext()), flaw);
        });
        return text;
    }

    private static boolean isHidden(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return false;
        }
        return Character.isISOControl(character) || isHalfACharacter(character) || turnsDirection(character);
    }

    private static boolean isHalfACharacter(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean noncharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return surrogate || noncharacter;
    }

    /** Makes "gpj.exe" read "exe.jpg". */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
