package vn.congvu.leadershipexam.registration;

import java.time.Instant;

/** What a candidate said of themselves, and what they answered to the check. */
record Application(
        String candidateId,
        Gender gender,
        String phone,
        String email,
        String workUnit,
        String workPlace,
        boolean planned,
        String exceptionNote,
        Degree degree,
        int years,
        boolean disciplined,
        boolean prosecuted,
        boolean consent,
        String answer,
        Instant answeredAt) {

    boolean isException() {
        return !planned && exceptionNote != null && !exceptionNote.isBlank();
    }
}
