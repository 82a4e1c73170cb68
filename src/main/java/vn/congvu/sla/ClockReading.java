package vn.congvu.sla;

import java.time.Instant;

/**
 * What a clock shows. Minutes are working minutes up to its last event; {@code dueAt} of a paused clock is the one from
 * before the pause, since it moves only when the clock resumes. {@code stoppedAt} and {@code outcome} are null while open,
 * {@code pausedFor} unless paused. {@code overdueByRule}: the official indicator counts it as overdue all the same.
 */
public record ClockReading(
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
        String calendarVersion,
        ClockState state,
        Instant startedAt,
        Instant dueAt,
        Instant stoppedAt,
        Outcome outcome,
        int workedMinutes,
        int pausedMinutes,
        PauseReason pausedFor,
        boolean overdueByRule) {

    public boolean isOpen() {
        return state != ClockState.STOPPED;
    }
}
