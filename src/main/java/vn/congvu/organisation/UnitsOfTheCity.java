package vn.congvu.organisation;

import org.springframework.stereotype.Component;
import vn.congvu.web.calendar.KnownUnits;

@Component
class UnitsOfTheCity implements KnownUnits {

    private final Organisation organisation;

    UnitsOfTheCity(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public boolean isKnown(String unitCode) {
        return organisation.unit(unitCode).isPresent();
    }
}
