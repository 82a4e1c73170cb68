package vn.congvu.sla;

import java.time.Instant;
import java.util.List;

/**
 * A fact about a clock, counted from 1. {@code reason} is the name of a {@link PauseReason} on a PAUSE and free text
 * elsewhere; {@code newDue} is the date an EXTEND gives, or the one a clock without a term of its own inherits;
 * {@code rule} is what a START, CALENDAR or LIMIT puts in force. {@code evidence} is the id of an attachment.
 */
record ClockEvent(
        int seq,
        ClockEventKind kind,
        Instant at,
        String by,
        String reason,
        String legalBasis,
        Instant newDue,
        ClockRule rule,
        String note,
        String evidence,
        String batchId) {

    ClockEvent {
        at = StoredTime.stored(at);
        newDue = StoredTime.stored(newDue);
    }

    /** A fact that has not found its place among the others yet. */
    static ClockEvent of(ClockEventKind kind, Instant at, String by, String reason, String legalBasis) {
        return new ClockEvent(1, kind, at, by, reason, legalBasis, null, ClockRule.UNCHANGED, null, null, null);
    }

    static ClockEvent start(OpenClock command) {
        return of(ClockEventKind.START, command.at(), null, null, command.legalBasis())
                .due(command.fixedDue())
                .ruledBy(new ClockRule(command.calendarVersion(), command.term(), command.cutOff()));
    }

    static ClockEvent pause(Interruption why, Instant at, String by) {
        return new ClockEvent(
                1,
                ClockEventKind.PAUSE,
                at,
                by,
                why.reason().name(),
                why.legalBasis(),
                null,
                ClockRule.UNCHANGED,
                why.note(),
                why.evidence(),
                null);
    }

    ClockEvent due(Instant newDate) {
        return new ClockEvent(seq, kind, at, by, reason, legalBasis, newDate, rule, note, evidence, batchId);
    }

    ClockEvent ruledBy(ClockRule newRule) {
        return new ClockEvent(seq, kind, at, by, reason, legalBasis, newDue, newRule, note, evidence, batchId);
    }

    ClockEvent ofBatch(String batch) {
        return new ClockEvent(seq, kind, at, by, reason, legalBasis, newDue, rule, note, evidence, batch);
    }

    /** The next fact after these: not before the last of them. */
    ClockEvent after(List<ClockEvent> earlier) {
        Instant last = earlier.get(earlier.size() - 1).at();
        return new ClockEvent(
                earlier.size() + 1,
                kind,
                at.isBefore(last) ? last : at,
                by,
                reason,
                legalBasis,
                newDue,
                rule,
                note,
                evidence,
                batchId);
    }

    PauseReason pauseReason() {
        return PauseReason.valueOf(reason);
    }
}
