package vn.congvu.modelling.gate.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congvu.modelling.gate.Unreadable;

/**
 * The text of a file, by the encoding it declares. A file that could be read in two ways is refused: the gate and
 * whoever reads it later would not see the same model.
 *
 * @param text without byte order mark and declaration; its lines keep their numbers
 * @param encoding by which it was read
 * @param declaration whether the file begins with an XML declaration
 */
public record ModelText(String text, Charset encoding, boolean declaration) {

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s+version\\s*=\\s*([\"'])(?<version>[^\"']*)\\1"
                    + "(?:\\s+encoding\\s*=\\s*([\"'])(?<encoding>[A-Za-z][A-Za-z0-9._-]*)\\3)?"
                    + "(?:\\s+standalone\\s*=\\s*([\"'])(?:yes|no)\\5)?\\s*\\?>");
    private static final Pattern BEGINNING = Pattern.compile("<\\?xml\\s");
    private static final Pattern PLAIN = Pattern.compile("utf-8|us-ascii|iso-8859-\\d{1,2}|windows-125[0-8]");
    private static final int DECLARATION_WITHIN = 400;

    public static ModelText of(byte[] bytes) {
        Charset marked = marked(bytes);
        refuseTwoBytesWithoutMark(bytes, marked);
        int start = marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
        String head = new String(
                bytes,
                start,
                Math.min(bytes.length - start, DECLARATION_WITHIN),
                marked == null ? StandardCharsets.ISO_8859_1 : marked);
        Matcher declaration = DECLARATION.matcher(head);
        boolean declares = declaration.lookingAt();
        if (!declares && BEGINNING.matcher(head).lookingAt()) {
            throw new Unreadable(
                    "well-formed.declaration", head.lines().findFirst().orElse(""));
        }
        if (declares && !declaration.group("version").equals("1.0")) {
            throw new Unreadable("well-formed.version", declaration.group("version"));
        }
        String name = declares ? declaration.group("encoding") : null;
        Charset encoding = encoding(name, marked);
        String text = decoded(bytes, start, encoding);
        return new ModelText(declares ? withoutDeclaration(text, declaration.end()) : text, encoding, declares);
    }

    private static Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new Unreadable("encoding.unknown", "UTF-32");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseTwoBytesWithoutMark(byte[] bytes, Charset marked) {
        if (marked == null && bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            throw new Unreadable("encoding.no-mark");
        }
    }

    private static Charset encoding(String declared, Charset marked) {
        if (declared == null) {
            return marked == null ? StandardCharsets.UTF_8 : marked;
        }
        String name = declared.toLowerCase(Locale.ROOT);
        if (name.matches("utf-16(le|be)?")) {
            return utf16(name, declared, marked);
        }
        if (!PLAIN.matcher(name).matches() || !Charset.isSupported(name)) {
            throw new Unreadable("encoding.unknown", declared);
        }
        Charset encoding = Charset.forName(name);
        if (marked != null && !marked.equals(encoding)) {
            throw new Unreadable("encoding.contradiction", declared, marked.name());
        }
        return encoding;
    }

    private static Charset utf16(String name, String declared, Charset marked) {
        if (marked == null) {
            throw new Unreadable("encoding.no-mark");
        }
        if (!marked.name().toLowerCase(Locale.ROOT).startsWith(name)) {
            throw new Unreadable("encoding.contradiction", declared, marked.name());
        }
        return marked;
    }

    private static String decoded(byte[] bytes, int start, Charset encoding) {
        try {
            return encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Unreadable("encoding.broken", encoding.name());
        }
    }

    private static String withoutDeclaration(String text, int end) {
        return text.substring(0, end).replaceAll("[^\r\n]", "") + text.substring(end);
    }
}
