package vn.congvu.remotework.appeal;

import java.time.Instant;
import vn.congvu.remotework.request.Decision;

/**
 * What somebody says against a decision, and what was answered.
 *
 * @param against what was decided
 * @param granted null until it is answered
 */
public record Appeal(
        String id,
        Decision.Kind against,
        String content,
        Instant filedAt,
        Boolean granted,
        String answer,
        String answeredBy,
        Instant answeredAt) {}
