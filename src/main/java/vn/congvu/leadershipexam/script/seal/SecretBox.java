package vn.congvu.leadershipexam.script.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM. What it says beside the secret (the context) is bound to it: a secret taken to another place does not
 * open. A new nonce each time.
 */
public final class SecretBox {

    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretBox() {}

    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public static byte[] close(byte[] key, byte[] secret, String context) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] closed = run(Cipher.ENCRYPT_MODE, key, nonce, secret, context);
        return ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    /** Throws {@link DoesNotOpen} for another key, another context, and for one changed bit. */
    public static byte[] open(byte[] key, byte[] box, String context) {
        if (box.length < NONCE_BYTES) {
            throw new DoesNotOpen();
        }
        byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(box, NONCE_BYTES, box.length), context);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] text, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new DoesNotOpen(e);
        }
    }
}
