package vn.congvu.organisation;

import java.util.List;
import java.util.Set;

/**
 * Groups that people belong to for one occasion, whatever their position: the council and the boards of an exam for
 * instance. Implemented by the feature that forms them. Their work is closed to everybody outside: superiors and
 * auditors do not look over their shoulders.
 */
public interface WorkingGroups {

    /** Candidate groups that begin with it are not a role in a unit. */
    String PREFIX = "board:";

    static boolean isOne(String group) {
        return group != null && group.startsWith(PREFIX);
    }

    /** Whether this feature formed the group. */
    boolean owns(String group);

    /** The groups a person belongs to now. */
    Set<String> of(String username);

    /** The usernames of the members, in their order; nobody for a group that has none. */
    List<String> members(String group);

    /** Whether the person hands out the work of the group. */
    boolean leads(String username, String group);
}
