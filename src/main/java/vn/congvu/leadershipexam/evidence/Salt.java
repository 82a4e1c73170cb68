package vn.congvu.leadershipexam.evidence;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random digits hashed together with something short, so that nobody finds it by trying all there is. */
final class Salt {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Salt() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
