package vn.congvu.remotework.evaluation;

import java.time.Instant;
import java.time.YearMonth;

/** The evaluation of a month at home, from when it is shown to when it is locked. */
record Evaluation(
        YearMonth month,
        Score score,
        String remark,
        State state,
        String evaluatedBy,
        Instant shownAt,
        Instant disputeBy,
        String dispute,
        Instant disputedAt,
        String answer,
        String answeredBy,
        Instant lockedAt,
        String lockedBy) {

    /** Shown to the person first; disputed, perhaps; locked in the end. */
    enum State {
        SHOWN,
        DISPUTED,
        LOCKED
    }

    boolean isDisputable(Instant now) {
        return !now.isAfter(disputeBy);
    }
}
