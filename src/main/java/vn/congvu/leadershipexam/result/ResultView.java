package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.congvu.leadershipexam.Phase;

/**
 * The result of a council with its marks, for those who draw it up and decide on it.
 *
 * @param version 0 and without a state while none was drawn up
 * @param ties posts whose first place is still shared
 */
public record ResultView(
        Phase phase,
        int version,
        String state,
        Instant drawnAt,
        String decidedNumber,
        String decidedReason,
        Instant decidedAt,
        Instant publishedAt,
        boolean mayDrawUp,
        boolean mayVote,
        List<RuleOf> rules,
        List<PostOf> posts) {

    /** @param weight in hundredths */
    public record RuleOf(
            String part, int weight, int minimum, int tieOrder, String basisVi, String basisEn, boolean confirmed) {}

    /** @param tied whether the council has to vote between equals */
    public record PostOf(
            int postNo, String titleVi, String titleEn, String state, boolean tied, VoteOf vote, List<LineOf> lines) {}

    public record VoteOf(int votesFor, int votesCast, String minutes) {}

    public record LineOf(
            String candidateId,
            String candidateNumber,
            String fullName,
            BigDecimal written,
            BigDecimal defence,
            BigDecimal total,
            Integer place,
            String outcome,
            String reason) {}
}
