package vn.congvu.leadershipexam.script.seal;

import com.codahale.shamir.Scheme;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The seal between codes and candidates. Everybody may put an entry behind it; to take one out takes two shares of the
 * data key under which its private key lies.
 */
public record Seal(SealPlace place, byte[] publicKey, byte[] privateKey) {

    public static final int SHARES = 3;
    public static final int NEEDED = 2;

    /** @param shares by number, each locked for its holder */
    public record Prepared(Seal seal, Map<Integer, byte[]> shares) {}

    /** @param holders by number of their share */
    public static Prepared prepare(SealPlace place, Map<Integer, HolderKey> holders) {
        Lock.Fresh fresh = Lock.fresh();
        byte[] dataKey = SecretBox.random(SecretBox.KEY_BYTES);
        try {
            byte[] hidden = SecretBox.close(dataKey, fresh.privateKey(), place.seal());
            Map<Integer, byte[]> locked = new HashMap<>();
            scheme().split(dataKey)
                    .forEach((number, share) ->
                            locked.put(number, holders.get(number).lock(share, place.share(number))));
            return new Prepared(new Seal(place, fresh.lock().publicKey(), hidden), locked);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
            Arrays.fill(fresh.privateKey(), (byte) 0);
        }
    }

    private static Scheme scheme() {
        return new Scheme(new SecureRandom(), SHARES, NEEDED);
    }

    /** The holder's own share in clear, for as long as it takes to hand it on. */
    public static byte[] share(SealPlace place, int number, byte[] holderPrivateKey, byte[] locked) {
        return Lock.unlock(holderPrivateKey, locked, place.share(number));
    }

    /** Hands a share on to another holder, who alone can read it. */
    public static byte[] offer(SealPlace place, int number, byte[] share, int forShare, HolderKey to) {
        return to.lock(share, place.offer(number, forShare));
    }

    public static byte[] offered(SealPlace place, int number, int forShare, byte[] holderPrivateKey, byte[] offer) {
        return Lock.unlock(holderPrivateKey, offer, place.offer(number, forShare));
    }

    public byte[] putBehind(SealedLink link) {
        return new Lock(publicKey).lock(link.bytes(), place.entry());
    }

    /** Opens with two different shares; throws {@link DoesNotOpen} when they are not those of this seal. */
    public Opened open(Map<Integer, byte[]> shares) {
        if (shares.size() < NEEDED) {
            throw new DoesNotOpen();
        }
        byte[] dataKey = scheme().join(shares);
        try {
            return new Opened(place, SecretBox.open(dataKey, privateKey, place.seal()));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /** An open seal: lives as long as the joining of codes and candidates takes, and is kept nowhere. */
    public record Opened(SealPlace place, byte[] key) implements AutoCloseable {

        public SealedLink read(byte[] entry) {
            return SealedLink.of(Lock.unlock(key, entry, place.entry()));
        }

        @Override
        public void close() {
            Arrays.fill(key, (byte) 0);
        }
    }
}
