package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A candidate's own result and nobody else's.
 *
 * @param place among those who passed, for the same post
 */
public record OwnResultView(
        String candidateNumber,
        String postTitleVi,
        String postTitleEn,
        BigDecimal written,
        BigDecimal defence,
        BigDecimal total,
        Integer place,
        String outcome,
        String reason,
        String decisionNumber,
        Instant publishedAt) {}
