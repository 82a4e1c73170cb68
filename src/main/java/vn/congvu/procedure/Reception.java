package vn.congvu.procedure;

import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.web.problem.Bilingual;

/** Who may receive a procedure (Decree 118/2025): a ward its own and joint ones, the city's service centre the rest. */
final class Reception {

    static final String CITY_SERVICE_CENTRE = "TTPVHCC";
    static final String CITY_OFFICE = "VPUB";

    private static final Bilingual A_WARD = new Bilingual(
            "Ủy ban nhân dân phường, xã hoặc đặc khu (Trung tâm Phục vụ hành chính công)",
            "a ward, commune or special zone (its service centre)");

    private final Organisation organisation;

    Reception(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The institution that receives when the dossier is handed to the unit. */
    String institution(ProcedureVersion version, Unit unit) {
        Unit institution = organisation.require(unit.institutionCode());
        if (version.level() != Level.DEPARTMENT) {
            if (institution.kind().communeLevel()) {
                return institution.code();
            }
            throw new UnitNotCompetent(version, unit, A_WARD);
        }
        String department = version.competence().department();
        boolean competent = institution.code().equals(CITY_SERVICE_CENTRE)
                || institution.code().equals(department);
        if (!competent) {
            throw new UnitNotCompetent(version, unit, theCityFor(department));
        }
        return CITY_SERVICE_CENTRE;
    }

    private Bilingual theCityFor(String departmentCode) {
        Unit centre = organisation.require(CITY_SERVICE_CENTRE);
        Unit department = organisation.require(departmentCode);
        return new Bilingual(
                centre.nameVi() + " (cho " + department.nameVi() + ")",
                centre.nameEn() + " (for the " + department.nameEn() + ")");
    }
}
