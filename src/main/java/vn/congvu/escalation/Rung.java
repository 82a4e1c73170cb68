package vn.congvu.escalation;

import java.util.List;
import java.util.stream.Stream;

/**
 * One level of a ladder: raised so many working minutes after the moment it is measured from (negative: before), but not
 * before {@code notBeforePercent} of the term are used up (0: no such limit), and only while its condition holds (null:
 * always). It goes to the first of the recipients; the others hear of it too.
 */
record Rung(
        AlertLevel level,
        MeasuredFrom measuredFrom,
        int workingMinutes,
        int notBeforePercent,
        List<Recipient> recipients,
        Condition condition) {

    enum MeasuredFrom {
        START,
        /** The closing of the last working day before the day the clock is due. */
        EVE,
        DUE
    }

    enum Recipient {
        OWNER,
        CANDIDATES,
        HEAD,
        CONTROLLER,
        LEADER
    }

    /** What must be the case, beside the time, for a level to be raised. */
    enum Condition {
        APOLOGY_MISSING
    }

    static Rung of(LadderRow row) {
        return new Rung(
                AlertLevel.valueOf(row.level()),
                MeasuredFrom.valueOf(row.measuredFrom()),
                row.workingMinutes(),
                row.notBeforePercent(),
                recipients(row.addressee()),
                row.condition() == null ? null : Condition.valueOf(row.condition()));
    }

    static List<Recipient> recipients(String names) {
        return Stream.of(names.strip().split("\\s+")).map(Recipient::valueOf).toList();
    }

    boolean conditional() {
        return condition != null;
    }
}
