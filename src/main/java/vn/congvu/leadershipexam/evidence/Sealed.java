package vn.congvu.leadershipexam.evidence;

import java.util.Map;

/**
 * Facts that are bound now and shown later, a mark for instance: the commitment goes into the chain, the salt stays with
 * the facts. Whoever is shown both finds out that they are what was bound.
 *
 * @param salt kept with the facts, secret as they are
 * @param commitment says nothing without the salt; may be public
 */
public record Sealed(String salt, String commitment) {

    /** @param facts what {@link CanonicalJson} takes; marks as {@code BigDecimal} with two decimals */
    public static Sealed of(Map<String, ?> facts) {
        return with(Salt.fresh(), facts);
    }

    /** The commitment that belongs to facts and the salt they were bound with. */
    public static Sealed with(String salt, Map<String, ?> facts) {
        return new Sealed(salt, Sha256.of(Map.of("facts", facts, "salt", salt)));
    }

    /** Whether these are the facts that were bound. */
    public boolean opens(Map<String, ?> facts) {
        return with(salt, facts).equals(this);
    }
}
