package vn.congvu.leadershipexam.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints as 64 small hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /** Of the canonical text of a value, in UTF-8. */
    public static String of(Object value) {
        return of(CanonicalJson.of(value).getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
