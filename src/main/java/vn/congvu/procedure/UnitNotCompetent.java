package vn.congvu.procedure;

import vn.congvu.organisation.Unit;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The unit may not receive dossiers of the procedure; the answer says who may (422, field {@code unit}). */
public class UnitNotCompetent extends ProblemException {

    UnitNotCompetent(ProcedureVersion version, Unit unit, Bilingual competent) {
        super(new Problem(
                        "unit-not-competent",
                        422,
                        new Bilingual(unit.nameVi(), unit.nameEn()),
                        version.code(),
                        new Bilingual(version.nameVi(), version.nameEn()),
                        competent)
                .field("unit", "not-competent", competent));
    }
}
