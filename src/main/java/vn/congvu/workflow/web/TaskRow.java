package vn.congvu.workflow.web;

import java.time.Instant;

/**
 * One line of the inbox.
 *
 * @param remainingMinutes working minutes until the due date, negative when it has passed; null without a limit
 */
public record TaskRow(
        String id,
        String nameVi,
        String nameEn,
        String stepKey,
        String process,
        String dossierCode,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        String applicantName,
        String unitCode,
        String unitName,
        String unitNameEn,
        Person assignee,
        Instant createdAt,
        Instant dueAt,
        Timeliness timeliness,
        Long remainingMinutes,
        String alertLevel,
        boolean hasDraft) {

    /** Somebody as others see them. */
    public record Person(String username, String fullName) {}

    /** How a task stands against its due date. */
    public enum Timeliness {
        OVERDUE,
        DUE_TODAY,
        IN_TIME,
        PAUSED,
        NO_LIMIT
    }
}
