package vn.congvu.remotework.view;

import java.time.Instant;

/** A decision as it is published inside the institution: approvals and refusals alike, with the reason, without more. */
public record PublishedDecision(
        String code,
        String unitCode,
        String unitName,
        String unitNameEn,
        String fullName,
        String positionTitleVi,
        String positionTitleEn,
        String decision,
        String status,
        int days,
        String reasonCode,
        String reasonVi,
        String reasonEn,
        String rule,
        Instant publishedAt) {}
