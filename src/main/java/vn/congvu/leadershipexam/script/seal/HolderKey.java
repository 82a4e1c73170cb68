package vn.congvu.leadershipexam.script.seal;

import java.util.Arrays;

/**
 * What is kept of a holder: a lock for their share, its private key under their passphrase. The passphrase itself is kept
 * nowhere.
 */
public record HolderKey(byte[] publicKey, byte[] privateKey, byte[] salt, int iterations) {

    public static HolderKey under(String passphrase, int iterations, SealPlace place, int share) {
        Lock.Fresh fresh = Lock.fresh();
        Passphrase hard = Passphrase.fresh(iterations);
        byte[] key = hard.key(passphrase);
        try {
            byte[] hidden = SecretBox.close(key, fresh.privateKey(), place.holder(share));
            return new HolderKey(fresh.lock().publicKey(), hidden, hard.salt(), hard.iterations());
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(fresh.privateKey(), (byte) 0);
        }
    }

    byte[] lock(byte[] share, String context) {
        return new Lock(publicKey).lock(share, context);
    }

    /** The private key; throws {@link DoesNotOpen} for a wrong passphrase. */
    public byte[] unlockedBy(String passphrase, SealPlace place, int share) {
        byte[] key = new Passphrase(salt, iterations).key(passphrase);
        try {
            return SecretBox.open(key, privateKey, place.holder(share));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
