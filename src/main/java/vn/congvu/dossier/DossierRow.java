package vn.congvu.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A dossier in a list.
 *
 * @param statusCode the code of the national portal, 1 to 10
 * @param remainingMinutes working minutes until the promise, negative when it has passed; null without a promise or
 *     when the dossier has ended
 */
record DossierRow(
        String code,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        String applicantName,
        DossierStatus status,
        int statusCode,
        String unitCode,
        String unitName,
        List<CurrentStep> currentSteps,
        Instant receivedAt,
        Instant promisedAt,
        DossierFilter.Timeliness timeliness,
        Long remainingMinutes) {

    record CurrentStep(String nameVi, String nameEn, String unitName) {}
}
