package vn.congvu.remotework.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was found before the decision; each is null as long as nobody has said. */
@Embeddable
public record Opinions(
        @Column(name = "workload_agreed") Boolean workload,
        @Column(name = "security_agreed") Boolean security,
        @Column(name = "personnel_agreed") Boolean personnel) {

    static final Opinions NONE = new Opinions(null, null, null);

    public Opinions workload(boolean agreed) {
        return new Opinions(agreed, security, personnel);
    }

    public Opinions security(boolean agreed) {
        return new Opinions(workload, agreed, personnel);
    }

    public Opinions personnel(boolean agreed) {
        return new Opinions(workload, security, agreed);
    }
}
