package vn.congvu.workflow;

import java.util.function.Predicate;

/**
 * A feature that owns cases, and what the workflow asks of it about them. Cases of different features are told apart by
 * their business keys alone.
 *
 * @param owns read off the business key, without a look at any store: it is asked at every step
 */
public record CaseFeature(
        Predicate<String> owns,
        CaseFacts facts,
        StepCompletion steps,
        ServiceLevels levels,
        CaseLock locks,
        CaseDates dates,
        CaseMilestones milestones) {}
