package vn.congvu.workflow.engine;

import java.time.Instant;
import vn.congvu.workflow.ScopeFacts;

/**
 * A waiting timer that a designer drew on a date of a case.
 *
 * @param stage of the case it waits in, null outside a stage
 * @param definitionId of the model it stands in
 * @param activityId of its event
 */
record DrawnTimer(
        String jobId,
        String businessKey,
        Integer stage,
        String definitionId,
        String activityId,
        DrawnDate date,
        Instant createdAt) {

    ScopeFacts scope() {
        return new ScopeFacts(businessKey, null, stage);
    }
}
