package vn.congvu.security;

/** Who may call a controller at all ({@code @PreAuthorize}); what they may do with one case is decided case by case. */
public final class OnlyFor {

    /** People who work on cases or answer for those who do. */
    public static final String STAFF =
            "hasAnyRole('CLERK', 'OFFICER', 'HEAD', 'LEADER', 'REGISTRY', 'MANAGER', 'CONTROLLER')";

    /** The same, and those who look into their work. */
    public static final String STAFF_AND_AUDITORS =
            "hasAnyRole('CLERK', 'OFFICER', 'HEAD', 'LEADER', 'REGISTRY', 'MANAGER', 'CONTROLLER', 'AUDITOR')";

    /** People at the counter. */
    public static final String COUNTER = "hasAnyRole('CLERK', 'CONTROLLER')";

    /** Everybody with an account of their own: who works for the city, and who applies for a post of it. */
    public static final String PERSONS =
            "hasAnyRole('CLERK', 'OFFICER', 'HEAD', 'LEADER', 'REGISTRY', 'MANAGER', 'CONTROLLER', 'DESIGNER',"
                    + " 'APPROVER', 'ADMIN', 'AUDITOR', 'CANDIDATE')";

    private OnlyFor() {}
}
