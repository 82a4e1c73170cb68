package vn.congvu.web.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The sort key of a row as one opaque word. */
final class Cursor {

    /** Cannot occur in a key: input is free of control characters. */
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String encode(List<String> key) {
        byte[] plain = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    static List<String> decode(String cursor) {
        try {
            ByteBuffer plain = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            String key = StandardCharsets.UTF_8.newDecoder().decode(plain).toString();
            return List.of(key.split(SEPARATOR, -1));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("next", "not-a-cursor"), e);
        }
    }
}
