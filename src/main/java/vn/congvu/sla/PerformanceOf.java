package vn.congvu.sla;

/** What is counted, and for whom: stages for institutions, steps for units, dossiers for those who received them. */
public enum PerformanceOf {
    STAGE("x.kind = 'STAGE'", "x.institution_code", "x.institution_code"),
    STEP("x.kind IN ('STEP', 'CONSULTATION')", "x.unit_code", "x.unit_code"),
    /** Its promise: the committed limit where there is one, else the one by rule. */
    DOSSIER(
            "(x.kind = 'COMMITTED' OR x.kind = 'STATUTORY' AND NOT EXISTS"
                    + " (SELECT 1 FROM sla_clock k WHERE k.dossier_code = x.dossier_code AND k.kind = 'COMMITTED'))",
            "COALESCE((SELECT MIN(r.institution_code) FROM sla_clock r"
                    + " WHERE r.dossier_code = x.dossier_code AND r.kind = 'RECEPTION'), x.institution_code)",
            "x.institution_code");

    private final String kinds;
    private final String unit;
    private final String receivingUnit;

    PerformanceOf(String kinds, String unit, String receivingUnit) {
        this.kinds = kinds;
        this.unit = unit;
        this.receivingUnit = receivingUnit;
    }

    /** The query with its conditions on {@code x}, a row of {@code sla_outcome} or {@code sla_clock}, filled in. */
    String in(String query) {
        return query.replace("{kinds}", kinds).replace("{unit}", unit).replace("{receiving-unit}", receivingUnit);
    }
}
