package vn.congvu.leadershipexam.evidence;

import java.time.Instant;
import java.util.Map;

/**
 * One link of the chain. The hash covers the fingerprint of the content and not the content itself, and the content
 * covers a fingerprint of who acted: so an entry can be shown closed, or open without a name, and the chain still holds.
 *
 * @param council 0 for the whole round
 * @param facts as {@link CanonicalJson} takes them
 */
record Entry(
        String round,
        int seq,
        int council,
        Evidence.Kind kind,
        String actor,
        Instant at,
        Map<String, ?> facts,
        String salt,
        String actorSalt,
        String previous) {

    static final String FORMAT = "congvu-exam-evidence-1";

    /** What the first link follows: the format and the round, so that no chain passes for that of another round. */
    static String beginning(String round) {
        return Sha256.of(Map.of("format", FORMAT, "round", round));
    }

    String by() {
        return Sha256.of(Map.of("actor", actor, "salt", actorSalt));
    }

    String content() {
        return Sha256.of(
                Map.of("at", at, "by", by(), "council", council, "facts", facts, "kind", kind.name(), "salt", salt));
    }

    String hash() {
        return Sha256.of(Map.of("content", content(), "previous", previous, "round", round, "seq", seq));
    }
}
