package vn.congvu.leadershipexam.script.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * A lock that everybody can close and only one key opens (RSA-3072, OAEP with SHA-256). The context is its label: what
 * was locked for one purpose does not open for another.
 *
 * @param publicKey as X.509
 */
record Lock(byte[] publicKey) {

    private static final String RSA = "RSA";
    private static final int BITS = 3072;

    /** @param privateKey as PKCS 8, to be hidden at once */
    record Fresh(Lock lock, byte[] privateKey) {}

    static Fresh fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new Fresh(
                    new Lock(pair.getPublic().getEncoded()), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At most some 300 bytes; longer ones go into a {@link SecretBox} whose key is locked. */
    byte[] lock(byte[] secret, String context) {
        try {
            Cipher cipher = cipher();
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    KeyFactory.getInstance(RSA).generatePublic(new X509EncodedKeySpec(publicKey)),
                    oaep(context));
            return cipher.doFinal(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] unlock(byte[] privateKey, byte[] locked, String context) {
        try {
            PrivateKey key = KeyFactory.getInstance(RSA).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            Cipher cipher = cipher();
            cipher.init(Cipher.DECRYPT_MODE, key, oaep(context));
            return cipher.doFinal(locked);
        } catch (GeneralSecurityException e) {
            throw new DoesNotOpen(e);
        }
    }

    private static Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance("RSA/ECB/OAEPPadding");
    }

    private static OAEPParameterSpec oaep(String context) {
        return new OAEPParameterSpec(
                "SHA-256",
                "MGF1",
                MGF1ParameterSpec.SHA256,
                new PSource.PSpecified(context.getBytes(StandardCharsets.UTF_8)));
    }
}
