package vn.congvu.workflow.inbox;

import java.util.List;
import java.util.Locale;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;

/** Candidate groups are a role in a unit: {@code officer:26740-VHXH}. */
final class Groups {

    private Groups() {}

    static List<Officer> members(Organisation organisation, String group) {
        int colon = group.indexOf(':');
        Role role = Role.valueOf(group.substring(0, colon).toUpperCase(Locale.ROOT));
        return organisation.holding(role, group.substring(colon + 1));
    }
}
