package vn.congvu.sla;

import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;

/** Names of units and officers for people; the code where they are no longer known. */
@Component
class UnitNames {

    private final Organisation organisation;

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    String vi(String unitCode) {
        return organisation.unit(unitCode).map(Unit::nameVi).orElse(unitCode);
    }

    /** Null for what nobody did: the system. */
    String officer(String username) {
        return username == null ? null : organisation.nameOf(username);
    }

    String en(String unitCode) {
        return organisation.unit(unitCode).map(Unit::nameEn).orElse(unitCode);
    }
}
