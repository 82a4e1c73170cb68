package vn.congvu.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A numbered statutory paper issued for a dossier: a fact, never changed. */
@Entity
@Table(name = "dossier_slip")
class Slip {

    /** The forms of Circular 03/2025/TT-VPCP, with the suffix of their numbers. */
    enum Kind {
        RECEIPT("01", "BPTNTKQ"),
        SUPPLEMENT_REQUEST("02", "PBS"),
        REFUSAL("03", "PTC"),
        APOLOGY("04", "PXL"),
        STOP_NOTICE("TBDGQ", "TBDGQ");

        private final String form;
        private final String suffix;

        Kind(String form, String suffix) {
            this.form = form;
            this.suffix = suffix;
        }

        String form() {
            return form;
        }

        String number(int running, String dossierCode) {
            return "%02d/%s-%s".formatted(running, suffix, dossierCode);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String dossierCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String number;
    private String reason;
    private Instant newDate;
    private boolean overdueByRule;
    private String issuedBy;
    private Instant issuedAt;

    protected Slip() {}

    Slip(String dossierCode, Kind kind, int running, String reason, Instant newDate, String by, Instant at) {
        this.dossierCode = dossierCode;
        this.kind = kind;
        this.number = kind.number(running, dossierCode);
        this.reason = reason;
        this.newDate = newDate;
        this.issuedBy = by;
        this.issuedAt = at;
    }

    /** By this paper the official indicator counts the dossier as overdue. */
    void makesOverdue() {
        overdueByRule = true;
    }

    boolean overdueByRule() {
        return overdueByRule;
    }

    Kind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String reason() {
        return reason;
    }

    Instant newDate() {
        return newDate;
    }

    String issuedBy() {
        return issuedBy;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
