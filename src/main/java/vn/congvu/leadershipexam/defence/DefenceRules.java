package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * The numbers of one edition of the rules of the defence.
 *
 * @param fewestMarkers so many members mark each candidate, or more
 * @param widestSpread in points; marks further apart than this are decided by the head
 */
record DefenceRules(int fewestMarkers, BigDecimal widestSpread, int decimals) {

    /** Halves are rounded up. */
    BigDecimal mean(List<BigDecimal> marks) {
        return marks.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marks.size()), decimals, RoundingMode.HALF_UP);
    }

    BigDecimal spread(List<BigDecimal> marks) {
        return Collections.max(marks).subtract(Collections.min(marks));
    }

    boolean isTooWide(List<BigDecimal> marks) {
        return spread(marks).compareTo(widestSpread) > 0;
    }
}
