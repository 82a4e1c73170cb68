package vn.congvu.organisation;

/** What a unit of the city's administration is. */
public enum UnitKind {
    CITY,
    OFFICE,
    DEPARTMENT,
    DIVISION,
    SERVICE_CENTRE,
    WARD,
    COMMUNE,
    SPECIAL_ZONE,
    LEADERSHIP;

    /** The lower of the two tiers: wards, communes and special zones. */
    public boolean communeLevel() {
        return this == WARD || this == COMMUNE || this == SPECIAL_ZONE;
    }
}
