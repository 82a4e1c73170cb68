package vn.congvu.document;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Opaque: 128 random bits in hexadecimal. */
final class AttachmentIds {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AttachmentIds() {}

    static String next() {
        byte[] id = new byte[BYTES];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
