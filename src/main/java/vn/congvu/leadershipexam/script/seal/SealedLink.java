package vn.congvu.leadershipexam.script.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One entry behind the seal: which code belongs to which candidate number. All are of the same length. */
public record SealedLink(String blindCode, String candidateNumber) {

    private static final int LENGTH = 96;
    private static final String BETWEEN = "\n";

    byte[] bytes() {
        byte[] text = (blindCode + BETWEEN + candidateNumber).getBytes(StandardCharsets.UTF_8);
        if (text.length > LENGTH) {
            throw new IllegalArgumentException("too long for an entry");
        }
        return Arrays.copyOf(text, LENGTH);
    }

    static SealedLink of(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).trim().split(BETWEEN);
        if (parts.length != 2) {
            throw new DoesNotOpen();
        }
        return new SealedLink(parts[0], parts[1]);
    }
}
