package vn.congvu.remotework;

import java.time.Instant;

/** What somebody says against a refusal or a revocation, and what was answered; {@code granted} is null until then. */
record Appeal(
        String id,
        String content,
        Instant filedAt,
        Boolean granted,
        String answer,
        String answeredBy,
        Instant answeredAt) {}
