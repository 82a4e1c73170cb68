package vn.congvu.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits of the course of every dossier; law, kept as configuration beside its basis in {@code dossier-limits.yaml}.
 *
 * @param supplementAnswer time the applicant has to answer a supplement request, after which the dossier is closed
 * @param supplementRequests how often a supplement may be asked for while in process before the official indicator counts
 *     the dossier as overdue
 * @param supplementRequestsBasis the text that says so
 * @param consultedUnits how many units may be asked for their opinion at the same time
 * @param apologyNotice how many working days before the promised date an expected delay must be apologised for
 */
@ConfigurationProperties("congvu.dossier")
record DossierLimits(
        String supplementAnswer,
        int supplementRequests,
        String supplementRequestsBasis,
        int consultedUnits,
        int apologyNotice) {}
