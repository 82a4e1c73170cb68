package vn.congvu.leadershipexam.result;

import java.time.Instant;

/** A version of the result of a council. */
record ExamResult(
        String round,
        int council,
        int version,
        State state,
        String drawnBy,
        Instant drawnAt,
        String decidedBy,
        String decidedNumber,
        String decidedReason,
        Instant decidedAt,
        Instant publishedAt) {

    enum State {
        DRAWN_UP,
        RETURNED,
        APPROVED,
        PUBLISHED
    }
}
