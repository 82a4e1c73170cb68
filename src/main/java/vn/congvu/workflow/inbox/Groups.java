package vn.congvu.workflow.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.WorkingGroups;

/** Candidate groups are a role in a unit, such as {@code officer:26740-VHXH}, or were formed for one occasion. */
@Component
class Groups {

    private final Organisation organisation;
    private final ObjectProvider<WorkingGroups> formed;

    Groups(Organisation organisation, ObjectProvider<WorkingGroups> formed) {
        this.organisation = organisation;
        this.formed = formed;
    }

    List<Officer> members(String group) {
        if (WorkingGroups.isOne(group)) {
            return owner(group)
                    .flatMap(owner -> owner.members(group).stream())
                    .map(organisation::officer)
                    .flatMap(Optional::stream)
                    .toList();
        }
        int colon = group.indexOf(':');
        Role role = Role.valueOf(group.substring(0, colon).toUpperCase(Locale.ROOT));
        return organisation.holding(role, group.substring(colon + 1));
    }

    /** Of a group formed for one occasion. */
    boolean leads(String username, String group) {
        return owner(group).anyMatch(owner -> owner.leads(username, group));
    }

    private Stream<WorkingGroups> owner(String group) {
        return formed.stream().filter(one -> one.owns(group));
    }
}
