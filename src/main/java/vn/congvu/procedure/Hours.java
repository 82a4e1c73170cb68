package vn.congvu.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Minutes as the hours people read: 90 as 1.5, 240 as 4. */
public final class Hours {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Hours() {}

    /** Null stays null: no limit of its own. */
    public static BigDecimal of(Integer minutes) {
        if (minutes == null) {
            return null;
        }
        BigDecimal hours = BigDecimal.valueOf(minutes)
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }
}
