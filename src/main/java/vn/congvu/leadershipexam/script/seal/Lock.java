package vn.congvu.leadershipexam.script.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * A lock that everybody can close and only one key opens: HPKE of RFC 9180 with X25519, HKDF-SHA256 and AES-256-GCM. The
 * context goes into it: what was locked for one purpose does not open for another.
 *
 * @param publicKey 32 bytes
 */
record Lock(byte[] publicKey) {

    private static final int ENCAPSULATED_BYTES = 32;
    private static final byte[] NOTHING_BESIDE = new byte[0];

    /** @param privateKey to be hidden at once */
    record Fresh(Lock lock, byte[] privateKey) {}

    static Fresh fresh() {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
        byte[] open = hpke.serializePublicKey(pair.getPublic());
        // The private part is kept with the public one beside it, which opening asks for.
        byte[] hidden = hpke.serializePrivateKey(pair.getPrivate());
        return new Fresh(
                new Lock(open),
                ByteBuffer.allocate(open.length + hidden.length)
                        .put(open)
                        .put(hidden)
                        .array());
    }

    byte[] lock(byte[] secret, String context) {
        HPKE hpke = hpke();
        try {
            byte[][] sealed = hpke.seal(
                    hpke.deserializePublicKey(publicKey), info(context), NOTHING_BESIDE, secret, null, null, null);
            return ByteBuffer.allocate(sealed[0].length + sealed[1].length)
                    .put(sealed[1])
                    .put(sealed[0])
                    .array();
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws {@link DoesNotOpen} for another key, another context, and for one changed bit. */
    static byte[] unlock(byte[] privateKey, byte[] locked, String context) {
        HPKE hpke = hpke();
        try {
            AsymmetricCipherKeyPair pair = hpke.deserializePrivateKey(
                    Arrays.copyOfRange(privateKey, ENCAPSULATED_BYTES, privateKey.length),
                    Arrays.copyOf(privateKey, ENCAPSULATED_BYTES));
            return hpke.open(
                    Arrays.copyOf(locked, ENCAPSULATED_BYTES),
                    pair,
                    info(context),
                    NOTHING_BESIDE,
                    Arrays.copyOfRange(locked, ENCAPSULATED_BYTES, locked.length),
                    null,
                    null,
                    null);
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw new DoesNotOpen(e);
        }
    }

    private static byte[] info(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
