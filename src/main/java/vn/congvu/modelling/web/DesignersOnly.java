package vn.congvu.modelling.web;

/** Who may call the designers' workshop at all ({@code @PreAuthorize}). */
final class DesignersOnly {

    static final String WORKSHOP = "hasAnyRole('DESIGNER', 'APPROVER', 'ADMIN')";

    private DesignersOnly() {}
}
