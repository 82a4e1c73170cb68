package vn.congvu.workflow;

import java.util.Map;

/** What the process tells the feature that owns the case, in the transaction in which it happens. */
public interface CaseMilestones {

    /** The clock around this place of the model has been closed with its outcome. */
    default void outcomeRecorded(ScopeFacts scope) {}

    /** A decision table has answered. */
    default void decided(ScopeFacts scope, Map<String, Object> answer) {}

    /** The process of the case has come to its end, not cancelled. */
    default void ended(String businessKey) {}
}
