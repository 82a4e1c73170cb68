package vn.congvu.sla.excuse;

import java.time.LocalDate;

/** A kind of objective cause, in force from {@code validFrom} to {@code validTo} (included; null: until further notice). */
record ExcuseCause(String cause, String vi, String en, String legalBasis, LocalDate validFrom, LocalDate validTo) {

    boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
