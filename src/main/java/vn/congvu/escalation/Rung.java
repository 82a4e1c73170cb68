package vn.congvu.escalation;

import java.time.LocalDate;
import vn.congvu.sla.ClockKind;

/**
 * One level of the ladder of a kind of clock: raised so many working minutes after the start or the due date (negative:
 * before), but not before {@code notBeforePercent} of the term are used up (0: no such limit).
 */
record Rung(
        ClockKind kind,
        AlertLevel level,
        MeasuredFrom measuredFrom,
        int workingMinutes,
        int notBeforePercent,
        Recipient recipient,
        LocalDate validFrom,
        LocalDate validTo) {

    enum MeasuredFrom {
        START,
        DUE
    }

    enum Recipient {
        OWNER,
        CANDIDATES,
        HEAD,
        CONTROLLER,
        LEADER
    }

    boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
