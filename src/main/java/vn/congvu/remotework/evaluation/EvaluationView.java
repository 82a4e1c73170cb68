package vn.congvu.remotework.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.congvu.remotework.round.RoundView;

/**
 * The evaluation of a month at home.
 *
 * @param score of 100, the mean of quantity, quality and progress
 * @param disputeBy until when the person may say that it is wrong
 */
public record EvaluationView(
        String month,
        int products,
        int delivered,
        int late,
        int excused,
        int returned,
        BigDecimal quantity,
        BigDecimal quality,
        BigDecimal progress,
        BigDecimal score,
        String rating,
        String remark,
        String state,
        RoundView.Person evaluatedBy,
        Instant shownAt,
        Instant disputeBy,
        String dispute,
        Instant disputedAt,
        String answer,
        RoundView.Person answeredBy,
        Instant lockedAt,
        List<String> actions) {}
