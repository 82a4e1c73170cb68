package vn.congvu.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A component of the dossier (thành phần hồ sơ) and whether it has been handed in. */
@Entity
@Table(name = "dossier_component")
class DossierComponent {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String dossierCode;
    private String code;
    private String nameVi;
    private String nameEn;
    private boolean required;
    private boolean received;
    private String note;
    private int position;

    protected DossierComponent() {}

    DossierComponent(String dossierCode, String code, String nameVi, String nameEn, boolean required, int position) {
        this.dossierCode = dossierCode;
        this.code = code;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.required = required;
        this.position = position;
    }

    void handedIn(boolean handedIn, String remark) {
        received = handedIn;
        note = remark;
    }

    void received() {
        received = true;
    }

    String code() {
        return code;
    }

    String nameVi() {
        return nameVi;
    }

    String nameEn() {
        return nameEn;
    }

    boolean isRequired() {
        return required;
    }

    boolean isReceived() {
        return received;
    }

    String note() {
        return note;
    }
}
