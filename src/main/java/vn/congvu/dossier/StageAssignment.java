package vn.congvu.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who handles the dossier in one stage, as its head of division decided. */
@Entity
@Table(name = "dossier_assignment")
class StageAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String dossierCode;
    private int stage;
    private String officer;

    protected StageAssignment() {}

    StageAssignment(String dossierCode, int stage) {
        this.dossierCode = dossierCode;
        this.stage = stage;
    }

    void to(String username) {
        officer = username;
    }

    String officer() {
        return officer;
    }
}
