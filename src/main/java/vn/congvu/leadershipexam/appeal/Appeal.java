package vn.congvu.leadershipexam.appeal;

import java.time.Instant;
import vn.congvu.leadershipexam.marking.Mark;

/**
 * An appeal against the mark of a paper.
 *
 * @param code what its markers see
 * @param mark what the appeal board came to; null before
 * @param dialogue minutes of the talk of the two heads, null while none was needed or held
 * @param confirmedBy the other head
 * @param decided the paper's mark after the chair's decision, before any penalty
 */
public record Appeal(
        String id,
        String roundCode,
        int councilNo,
        String candidateId,
        String scriptId,
        String code,
        String reason,
        Instant filedAt,
        Mark mark,
        String dialogue,
        String dialogueBy,
        String confirmedBy,
        Mark decided,
        String decidedReason,
        Instant decidedAt) {

    boolean isDecided() {
        return decided != null;
    }
}
