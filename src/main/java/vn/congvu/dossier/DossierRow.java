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
public record DossierRow(
        String code,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        String applicantName,
        DossierStatus status,
        int statusCode,
        String unitCode,
        String unitName,
        String unitNameEn,
        List<CurrentStep> currentSteps,
        Instant receivedAt,
        Instant promisedAt,
        DossierFilter.Timeliness timeliness,
        Long remainingMinutes) {

    public record CurrentStep(String nameVi, String nameEn, String unitName, String unitNameEn) {}
}
