package vn.congvu.leadershipexam.script.seal;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes a key of a passphrase (PBKDF2 with HMAC-SHA256). Deliberately slow: as much for everybody who tries one passphrase
 * after the other.
 *
 * @param iterations kept beside what the key closes, so that it may grow later
 */
record Passphrase(byte[] salt, int iterations) {

    private static final int SALT_BYTES = 16;

    static Passphrase fresh(int iterations) {
        return new Passphrase(SecretBox.random(SALT_BYTES), iterations);
    }

    byte[] key(String passphrase) {
        // The same letters typed on another keyboard may arrive composed differently.
        char[] letters = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec wanted = new PBEKeySpec(letters, salt, iterations, SecretBox.KEY_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(wanted)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            wanted.clearPassword();
        }
    }
}
