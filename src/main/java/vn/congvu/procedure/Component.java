package vn.congvu.procedure;

/**
 * A paper of the dossier. {@code noCertifiedCopyNeeded}: the data are in a state register, so no certified copy may be
 * asked for. Unconfirmed ones have not been compared with the legal text.
 */
public record Component(
        String code,
        String nameVi,
        String nameEn,
        boolean required,
        int copies,
        ComponentKind kind,
        boolean noCertifiedCopyNeeded,
        boolean confirmed) {}
