package vn.congvu.remotework.rule;

/**
 * The numbers of the pilot, public (R9): how a month is scored, how far a plan may differ from the office, how long
 * somebody may appeal or dispute. A month's score is the mean of quantity, quality and progress of its products.
 */
public record Criteria(
        int deductionPercent,
        int excellentFrom,
        int goodFrom,
        int completedFrom,
        int hoursPerDay,
        int workloadTolerancePercent,
        String appealTerm,
        String disputeTerm,
        String recallNotice,
        int evaluationDay) {}
