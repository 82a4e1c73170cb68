package vn.congvu.remotework.view;

import java.time.Instant;
import java.util.List;

/**
 * A decision as it is published inside the institution: approvals and refusals alike, with the reason, without more.
 *
 * @param standing how it stands after the appeals
 */
public record PublishedDecision(
        String code,
        String unitCode,
        String unitName,
        String unitNameEn,
        String fullName,
        String positionTitleVi,
        String positionTitleEn,
        String decision,
        Standing standing,
        String status,
        int days,
        String reasonCode,
        String reasonVi,
        String reasonEn,
        String rule,
        Instant publishedAt,
        List<AfterAppeal> appeals) {

    /**
     * An appeal that was answered.
     *
     * @param daysAdded of one against fewer days that is granted, like those left; null of others
     */
    public record AfterAppeal(
            String against, boolean granted, Integer daysAdded, Integer daysLeft, Instant answeredAt) {}
}
