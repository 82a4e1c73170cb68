package vn.congvu.remotework.appeal;

import java.time.Instant;

/** What somebody says against a refusal or a revocation, and what was answered; {@code granted} is null until then. */
public record Appeal(
        String id,
        String content,
        Instant filedAt,
        Boolean granted,
        String answer,
        String answeredBy,
        Instant answeredAt) {}
