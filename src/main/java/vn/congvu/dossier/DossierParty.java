package vn.congvu.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An institution that takes part in a dossier and may therefore see it. */
@Entity
@Table(name = "dossier_party")
class DossierParty {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String dossierCode;
    private String institutionCode;

    protected DossierParty() {}

    DossierParty(String dossierCode, String institutionCode) {
        this.dossierCode = dossierCode;
        this.institutionCode = institutionCode;
    }

    String institutionCode() {
        return institutionCode;
    }
}
