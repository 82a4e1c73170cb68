package vn.congvu.modelling.web;

/** Who may enter the workshop, and who may do what in it. */
final class WorkshopRoles {

    static final String READERS = "hasAnyRole('DESIGNER', 'APPROVER', 'ADMIN', 'AUDITOR')";
    static final String CHECKERS = "hasAnyRole('DESIGNER', 'APPROVER', 'ADMIN')";
    static final String DESIGNERS = "hasAnyRole('DESIGNER', 'ADMIN')";
    static final String APPROVERS = "hasRole('APPROVER')";

    private WorkshopRoles() {}
}
