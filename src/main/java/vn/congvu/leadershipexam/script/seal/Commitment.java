package vn.congvu.leadershipexam.script.seal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.congvu.leadershipexam.evidence.Sha256;

/**
 * A fingerprint of everything behind a seal, without a look behind it: of the entries as they are encrypted, in an order
 * that says nothing. Encryption binds, so whoever changes, adds or takes away one entry changes the fingerprint.
 */
public final class Commitment {

    private Commitment() {}

    public static String of(SealPlace place, Collection<byte[]> entries, Collection<String> blindCodes) {
        List<String> prints = entries.stream().map(Sha256::of).sorted().toList();
        return Sha256.of(Map.of(
                "round",
                place.round(),
                "council",
                place.council(),
                "entries",
                prints,
                "codes",
                blindCodes.stream().sorted().toList()));
    }
}
