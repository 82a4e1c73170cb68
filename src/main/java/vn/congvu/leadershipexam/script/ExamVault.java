package vn.congvu.leadershipexam.script;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.congvu.leadershipexam.script.seal.SecretBox;

/**
 * Keeps papers and scripts encrypted in the database.
 *
 * @param vaultKey 32 bytes in Base64, the same on every node, never in the database; for production a secret of its own
 */
@ConfigurationProperties("congvu.exam")
public record ExamVault(String vaultKey) {

    public ExamVault {
        if (vaultKey == null || Base64.getDecoder().decode(vaultKey).length != SecretBox.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "congvu.exam.vault-key has to be 32 bytes in Base64 (openssl rand -base64 32)");
        }
    }

    byte[] close(byte[] secret, String context) {
        return SecretBox.close(key(), secret, context);
    }

    byte[] open(byte[] box, String context) {
        return SecretBox.open(key(), box, context);
    }

    private byte[] key() {
        return Base64.getDecoder().decode(vaultKey);
    }

    @Override
    public String toString() {
        return "ExamVault";
    }
}
