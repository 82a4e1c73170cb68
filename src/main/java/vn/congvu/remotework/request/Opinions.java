package vn.congvu.remotework.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What was found before the decision; each is null as long as nobody has said.
 *
 * @param confirmedBy who of the personnel office confirmed or corrected what the person declared
 */
@Embeddable
public record Opinions(
        @Column(name = "workload_agreed") Boolean workload,
        @Column(name = "security_agreed") Boolean security,
        @Column(name = "personnel_agreed") Boolean personnel,
        String confirmedBy,
        Instant confirmedAt) {

    static final Opinions NONE = new Opinions(null, null, null, null, null);

    public Opinions workload(boolean agreed) {
        return new Opinions(agreed, security, personnel, confirmedBy, confirmedAt);
    }

    public Opinions security(boolean agreed) {
        return new Opinions(workload, agreed, personnel, confirmedBy, confirmedAt);
    }

    public Opinions personnel(boolean agreed, String by, Instant at) {
        return new Opinions(workload, security, agreed, by, at);
    }
}
