package vn.congvu.remotework.round;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A unit that takes part in a round, and on what terms.
 *
 * @param minPresent how many people must be at the office each day
 * @param securityUnit whose officers check IT security
 * @param baselineOnTime percent of the unit's work done on time before the pilot; without it a round is not opened
 */
public record PilotUnit(
        @NotBlank @Size(max = 40) String unitCode,
        @Min(1) @Max(10_000) int headCount,
        @Min(1) @Max(100) int ratioPercent,
        @Min(1) @Max(10_000) int minPresent,
        @Min(1) @Max(4) int daysPerWeek,
        @NotBlank @Size(max = 40) String securityUnit,
        @DecimalMin("0") @DecimalMax("100") BigDecimal baselineOnTime,
        @DecimalMin("0") @DecimalMax("100") BigDecimal baselineSatisfaction) {

    /** How many people of the unit may take part. */
    public int quota() {
        return headCount * ratioPercent / 100;
    }

    /** How many may be away on one day. */
    public int mostAway() {
        return headCount - minPresent;
    }
}
