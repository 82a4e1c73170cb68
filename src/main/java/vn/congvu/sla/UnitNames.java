package vn.congvu.sla;

import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;

/** Names of units for people; the code where the unit is no longer known. */
@Component
class UnitNames {

    private final Organisation organisation;

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    String vi(String unitCode) {
        return organisation.unit(unitCode).map(Unit::nameVi).orElse(unitCode);
    }

    String en(String unitCode) {
        return organisation.unit(unitCode).map(Unit::nameEn).orElse(unitCode);
    }
}
