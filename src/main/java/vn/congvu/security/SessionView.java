package vn.congvu.security;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.congvu.organisation.Role;

/** Who is signed in; {@code unit} is the unit of the first position, null without one. */
record SessionView(
        String username,
        String fullName,
        String titleVi,
        String titleEn,
        UnitName unit,
        Set<Role> roles,
        List<HeldPosition> positions,
        boolean demo,
        Instant now) {

    record UnitName(String code, String nameVi, String nameEn) {}

    /** The institution is the ward, department or office the unit belongs to. */
    record HeldPosition(Role role, String unitCode, String unitNameVi, String unitNameEn, UnitName institution) {}
}
