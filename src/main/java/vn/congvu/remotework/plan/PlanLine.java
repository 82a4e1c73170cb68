package vn.congvu.remotework.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A product to be delivered from home.
 *
 * @param measuredIn what the quantity counts
 * @param hours the time it takes at the office, by the norm of the unit
 * @param quality how its quality is measured
 */
public record PlanLine(
        @NotBlank @Size(max = 300) String product,
        @NotBlank @Size(max = 60) String measuredIn,
        @Min(1) @Max(100_000) int quantity,
        @NotNull @DecimalMin("0.25") @DecimalMax("10000") BigDecimal hours,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 500) String quality,
        @NotNull TaskKind taskKind) {

    PlanLine due(LocalDate day) {
        return new PlanLine(product, measuredIn, quantity, hours, day, quality, taskKind);
    }

    /** Whether it is the same promise, however the hours are written. */
    boolean sameAs(PlanLine other) {
        return product.equals(other.product)
                && measuredIn.equals(other.measuredIn)
                && quantity == other.quantity
                && hours.compareTo(other.hours) == 0
                && dueOn.equals(other.dueOn)
                && quality.equals(other.quality)
                && taskKind == other.taskKind;
    }

    /** How a task is classified (R13): done alone, done together online, or only prepared at home. */
    public enum TaskKind {
        INDEPENDENT,
        COLLABORATIVE,
        PREPARATORY
    }
}
