package vn.congvu.leadershipexam.appointment;

import java.time.Instant;
import java.time.LocalDate;

/** How far the appointment of a winner has come; a field is null until its step is done. */
record Appointment(
        String roundCode,
        int postNo,
        int councilNo,
        String candidateId,
        State state,
        Instant fileCompletedAt,
        String personnelNumber,
        String personnelReason,
        LocalDate metOn,
        Instant draftedAt,
        String decisionNumber,
        String signedBy,
        Instant signedAt,
        LocalDate effectiveOn,
        Integer termYears,
        LocalDate endsOn) {

    enum State {
        FILE_OPEN,
        FILE_COMPLETE,
        PROPOSED,
        DRAFTED,
        SIGNED,
        APPOINTED,
        NOT_APPOINTED
    }
}
