package vn.congvu.sla;

import java.util.Map;

/**
 * Other rules for open clocks: a version of the calendar (null: the one they have), and terms by the code of the procedure
 * (empty: those they have). {@code batchId} names the change in the events of the clocks.
 */
public record Revision(
        String batchId, String calendarVersion, Map<String, NewTerms> limits, String reason, String legalBasis) {

    /** Terms of a procedure; {@code committed} is null where the city commits itself to nothing shorter. */
    public record NewTerms(String statutory, String committed) {}

    public static Revision ofCalendar(String batchId, String version, String reason, String legalBasis) {
        return new Revision(batchId, version, Map.of(), reason, legalBasis);
    }

    public static Revision ofLimits(String batchId, Map<String, NewTerms> limits, String reason, String legalBasis) {
        return new Revision(batchId, null, limits, reason, legalBasis);
    }

    /** The term the clock gets; null: the one it has. */
    String termFor(ClockReading clock, boolean committedToLess) {
        NewTerms terms = limits.get(clock.procedureCode());
        if (terms == null || !clock.kind().isPromise()) {
            return null;
        }
        if (clock.kind() == ClockKind.COMMITTED) {
            return terms.committed() == null ? terms.statutory() : terms.committed();
        }
        return committedToLess || terms.committed() == null ? terms.statutory() : terms.committed();
    }
}
