package vn.congvu.organisation;

import java.util.Locale;

/** What an officer does in a unit. */
public enum Role {
    CLERK,
    OFFICER,
    HEAD,
    LEADER,
    REGISTRY,
    MANAGER,
    CONTROLLER,
    DESIGNER,
    APPROVER,
    ADMIN,
    AUDITOR,
    /** Somebody from outside who applies for a post; works on nothing. */
    CANDIDATE;

    /** The candidate group of everybody with this role in the unit, such as {@code clerk:26740-TTPVHCC}. */
    public String group(String unitCode) {
        return name().toLowerCase(Locale.ROOT) + ":" + unitCode;
    }
}
