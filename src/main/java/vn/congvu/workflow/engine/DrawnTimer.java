package vn.congvu.workflow.engine;

import java.time.Instant;

/**
 * A waiting timer that a designer drew on a date of a case.
 *
 * @param definitionId of the model it stands in
 * @param activityId of its event
 */
record DrawnTimer(
        String jobId, String businessKey, String definitionId, String activityId, DrawnDate date, Instant createdAt) {}
