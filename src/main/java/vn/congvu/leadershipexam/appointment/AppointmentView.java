package vn.congvu.leadershipexam.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An appointment as those concerned read it, and as its decision is printed. */
public record AppointmentView(
        String roundCode,
        int postNo,
        int councilNo,
        String titleVi,
        String titleEn,
        String unitName,
        String unitNameEn,
        String authorityName,
        String authorityNameEn,
        String legalBasis,
        String winnerName,
        boolean mine,
        String state,
        Instant fileCompletedAt,
        LocalDate metOn,
        String personnelNumber,
        String personnelReason,
        Instant draftedAt,
        String decisionNumber,
        String signedByName,
        Instant signedAt,
        LocalDate effectiveOn,
        Integer termYears,
        LocalDate endsOn,
        List<TrainingView> trainings) {

    /** @param completedOn null while it is open */
    public record TrainingView(
            String course,
            String nameVi,
            String nameEn,
            String legalBasis,
            Instant dueAt,
            LocalDate completedOn,
            String certificate) {}
}
