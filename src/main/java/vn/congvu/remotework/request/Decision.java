package vn.congvu.remotework.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What was decided about a request.
 *
 * @param reasonCode null for an approval of everything
 * @param note the words of who decided; null when the table of conditions did
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) @Column(name = "decision")
        Kind kind,

        @Column(name = "decision_reason") String reasonCode,
        @Column(name = "decision_note") String note,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at,
        Instant publishedAt,
        Instant appealableUntil) {

    public enum Kind {
        APPROVE,
        REDUCE,
        REFUSE,
        REVOKE
    }

    public static Decision of(Kind kind, String reasonCode, String note, String by, Instant at) {
        return new Decision(kind, reasonCode, note, by, at, null, null);
    }

    public Decision published(Instant when) {
        return new Decision(kind, reasonCode, note, by, at, when, appealableUntil);
    }

    public Decision appealable(Instant until) {
        return new Decision(kind, reasonCode, note, by, at, publishedAt, until);
    }
}
