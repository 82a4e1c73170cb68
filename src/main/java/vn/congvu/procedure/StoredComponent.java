package vn.congvu.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
class StoredComponent {

    private String code;
    private String nameVi;
    private String nameEn;
    private boolean required;
    private int copies;

    @Enumerated(EnumType.STRING)
    private ComponentKind kind;

    private boolean noCertifiedCopyNeeded;
    private boolean confirmed;

    protected StoredComponent() {}

    StoredComponent(Component component) {
        code = component.code();
        nameVi = component.nameVi();
        nameEn = component.nameEn();
        required = component.required();
        copies = component.copies();
        kind = component.kind();
        noCertifiedCopyNeeded = component.noCertifiedCopyNeeded();
        confirmed = component.confirmed();
    }

    Component component() {
        return new Component(code, nameVi, nameEn, required, copies, kind, noCertifiedCopyNeeded, confirmed);
    }
}
