package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalTime;

/**
 * A clock to be opened. {@code key} names it for good: opening the same key again changes nothing. Either {@code term}
 * gives the limit ({@code P5D}, {@code PT16H} …, with {@code cutOff} if the procedure has one), or, for work without a
 * limit of its own, {@code fixedDue} the promise it inherits. {@code owner} and {@code candidateGroup} are nullable.
 */
public record OpenClock(
        String key,
        ClockKind kind,
        String dossierCode,
        String procedureCode,
        String elementId,
        String nameVi,
        String nameEn,
        String unitCode,
        String institutionCode,
        String owner,
        String candidateGroup,
        String term,
        Instant fixedDue,
        LocalTime cutOff,
        String calendarVersion,
        Instant at,
        String legalBasis) {

    public OpenClock {
        if ((term == null) == (fixedDue == null)) {
            throw new IllegalArgumentException("Clock " + key + " needs either a term or a fixed due date");
        }
    }
}
