package vn.congvu.escalation;

import vn.congvu.organisation.Role;

/** Whom an escalation goes to: one person, or everybody of a group (then there is no username), in a role at a unit. */
record Addressee(String username, String group, Role role, String unitCode) {

    static Addressee person(String username, Role role, String unitCode) {
        return new Addressee(username, null, role, unitCode);
    }

    static Addressee group(Role role, String unitCode) {
        return new Addressee(null, role.group(unitCode), role, unitCode);
    }
}
