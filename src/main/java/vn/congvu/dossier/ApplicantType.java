package vn.congvu.dossier;

/** Codes 0, 1 and 2 of the national portal. */
public enum ApplicantType {
    CITIZEN,
    ENTERPRISE,
    HOUSEHOLD
}
