package vn.congvu.procedure;

/** Where a stage takes place: a ward (commune, special zone), a department, the Office of the city's committee. */
public enum StageKind {
    WARD,
    DEPARTMENT,
    OFFICE
}
