package vn.congvu.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file as it may be kept, shown and given to any operating system: no path, nothing unseen, nothing that
 * turns the direction of reading, Unicode NFC, and an extension that says what the content is.
 */
final class FileName {

    static final int LONGEST = 150;

    private static final String NAMELESS = "tep-dinh-kem";
    private static final String FORBIDDEN_ON_WINDOWS = "[<>:\"|?*]";

    private FileName() {}

    /** A name without extension gets that of the content; one that says something else is refused. */
    static String of(String given, FileType type) {
        String name = clean(given == null ? "" : given);
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            name = (name.isEmpty() ? NAMELESS : name) + "." + type.extensions().get(0);
        } else if (!type.extensions().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            throw AttachmentProblems.otherExtension(type);
        }
        if (name.length() > LONGEST) {
            throw AttachmentProblems.nameTooLong(LONGEST);
        }
        return name;
    }

    private static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder seen = new StringBuilder();
        last.codePoints().filter(FileName::isSeen).forEach(seen::appendCodePoint);
        return Normalizer.normalize(seen, Normalizer.Form.NFC)
                .replaceAll(FORBIDDEN_ON_WINDOWS, "_")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
