package vn.congvu.remotework.eligibility;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What the table of conditions says of a wish.
 *
 * @param outcome {@code FAIL}, or {@code REVIEW} for what people have to look at
 */
public record Finding(String outcome, String reason, String rule, String textVi, String textEn) {

    @JsonIgnore
    public boolean fails() {
        return !"REVIEW".equals(outcome);
    }
}
