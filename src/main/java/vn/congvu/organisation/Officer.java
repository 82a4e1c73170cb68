package vn.congvu.organisation;

import java.util.List;

/** Somebody who works here. The substitute (a username, may be null) acts when the officer is not active. */
public record Officer(
        String username,
        String fullName,
        String titleVi,
        String titleEn,
        String email,
        List<Position> positions,
        String substituteUsername,
        boolean active) {

    public boolean holds(Role role, String unitCode) {
        return positions.contains(new Position(role, unitCode));
    }
}
