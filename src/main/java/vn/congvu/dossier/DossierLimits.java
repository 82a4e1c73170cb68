package vn.congvu.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits of the course of every dossier; law, kept as configuration beside its basis in {@code dossier-limits.yaml}.
 *
 * @param supplementAnswer time the applicant has to answer a supplement request, after which the dossier is closed
 * @param apologyNotice how many working days before the promised date an expected delay must be apologised for
 * @param extensions how often the promise may be moved
 */
@ConfigurationProperties("congvu.dossier")
record DossierLimits(String supplementAnswer, int apologyNotice, int extensions) {}
