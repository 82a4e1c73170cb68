package vn.congvu.remotework.review;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a unit counted itself.
 *
 * @param positive of {@code total}; {@code total} is the number of measurements of a mean
 */
record UnitCount(
        Measure measure,
        When side,
        Integer positive,
        Integer total,
        BigDecimal mean,
        BigDecimal deviation,
        String source) {

    enum When {
        BEFORE,
        AFTER
    }

    /** The same figures, wherever they are said to be from. */
    boolean sameFigures(UnitCount other) {
        return Objects.equals(positive, other.positive)
                && Objects.equals(total, other.total)
                && same(mean, other.mean)
                && same(deviation, other.deviation);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
