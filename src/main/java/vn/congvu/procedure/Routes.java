package vn.congvu.procedure;

/** Finds the units and candidate groups a dossier passes. */
public interface Routes {

    /** Throws {@link UnitNotCompetent} (422) when the unit may not receive the procedure. */
    Route route(ProcedureVersion version, String receivingUnit);
}
