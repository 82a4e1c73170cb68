package vn.congvu.organisation;

import java.time.LocalDate;

/**
 * A unit as it is named and placed from {@code validFrom} to {@code validTo} (both included; null: until further
 * notice). The institution is the ward, commune, special zone, department or office it belongs to, itself for those.
 */
public record Unit(
        String code,
        String parentCode,
        String institutionCode,
        UnitKind kind,
        String nameVi,
        String nameEn,
        LocalDate validFrom,
        LocalDate validTo) {

    public boolean institution() {
        return code.equals(institutionCode);
    }

    boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
