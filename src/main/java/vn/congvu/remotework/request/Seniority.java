package vn.congvu.remotework.request;

import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;

/** Who is whose superior inside an institution: leaders above heads, heads above everybody else. */
@Component
class Seniority {

    private final Organisation organisation;

    Seniority(Organisation organisation) {
        this.organisation = organisation;
    }

    boolean isAbove(String one, String other, String institution) {
        return rank(one, institution) > rank(other, institution);
    }

    private int rank(String username, String institution) {
        return organisation
                .officer(username)
                .map(officer -> rank(officer, institution))
                .orElse(0);
    }

    private int rank(Officer officer, String institution) {
        return officer.positions().stream()
                .filter(position -> organisation
                        .unit(position.unitCode())
                        .map(Unit::institutionCode)
                        .filter(institution::equals)
                        .isPresent())
                .mapToInt(position -> rank(position.role()))
                .max()
                .orElse(0);
    }

    private static int rank(Role role) {
        return role == Role.LEADER ? 2 : role == Role.HEAD ? 1 : 0;
    }
}
