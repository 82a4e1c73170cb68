package vn.congvu.casefile;

import java.time.Instant;
import java.util.List;

/**
 * A case in a list. Phone and address of the applicant are masked.
 *
 * @param dueAt the promise, null where the procedure makes none
 * @param remainingMinutes working minutes until then, negative when it has passed; null without a promise or after the end
 */
public record CaseRow(
        String code,
        String procedureKey,
        String procedureName,
        String procedureNameEn,
        String title,
        String contactName,
        String contactPhone,
        String contactEmail,
        CaseStatus status,
        CaseChannel channel,
        UnitName institution,
        UnitName division,
        List<CurrentStep> currentSteps,
        Instant openedAt,
        Instant closedAt,
        Instant dueAt,
        CaseTimeliness timeliness,
        Long remainingMinutes) {

    public record UnitName(String code, String name, String nameEn) {}

    public record CurrentStep(String nameVi, String nameEn, String unitName, String unitNameEn) {}
}
