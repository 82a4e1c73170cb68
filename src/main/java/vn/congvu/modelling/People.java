package vn.congvu.modelling;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;

/** Names of people, and who may decide. */
@Component
class People {

    private final Organisation organisation;

    People(Organisation organisation) {
        this.organisation = organisation;
    }

    String name(String username) {
        return username == null ? null : organisation.nameOf(username);
    }

    List<String> approvers() {
        return organisation.units().stream()
                .flatMap(unit -> organisation.holding(Role.APPROVER, unit.code()).stream())
                .filter(Officer::active)
                .map(Officer::username)
                .distinct()
                .toList();
    }
}
