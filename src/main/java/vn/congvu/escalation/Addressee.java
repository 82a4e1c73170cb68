package vn.congvu.escalation;

import vn.congvu.organisation.Role;

/**
 * Whom an escalation goes to: one person, or everybody of a group (then there is no username), in a role at a unit.
 *
 * @param inPlaceOf whom the person stands in for; null: nobody
 */
record Addressee(String username, String group, Role role, String unitCode, String inPlaceOf) {

    static Addressee person(String username, Role role, String unitCode) {
        return new Addressee(username, null, role, unitCode, null);
    }

    static Addressee group(Role role, String unitCode) {
        return new Addressee(null, role.group(unitCode), role, unitCode, null);
    }

    Addressee inPlaceOf(String absent) {
        return new Addressee(username, group, role, unitCode, absent);
    }
}
