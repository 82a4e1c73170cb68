package vn.congvu.leadershipexam.script;

import java.security.SecureRandom;
import java.util.function.Predicate;

/** Draws codes that nobody misreads and that say nothing: no vowels, no 0/O, 1/I/L, 2/Z, 5/S, 8/B. */
public final class BlindCodes {

    private static final String LETTERS = "34679CDFGHJKMNPQRTVWXY";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BlindCodes() {}

    public static String draw(Predicate<String> taken) {
        String code = random();
        while (taken.test(code)) {
            code = random();
        }
        return code;
    }

    private static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
