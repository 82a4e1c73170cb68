package vn.congvu.workflow;

/**
 * A feature that owns cases, and what the workflow asks of it about them. Cases of different features are told apart by
 * their business keys alone.
 */
public interface CaseFeature {

    /** Read off the key, without a look at any store: it is asked at every step. */
    boolean owns(String businessKey);

    CaseFacts facts();

    StepCompletion steps();

    ServiceLevels levels();

    CaseLock locks();

    CaseDates dates();

    CaseMilestones milestones();
}
