package vn.congvu.remotework.review.statistics;

/** After minus before, with its interval. */
public record Difference(double estimate, Interval interval) {

    /** Whether chance alone does not explain it at the confidence of the interval. */
    public boolean isShown() {
        return !interval.contains(0);
    }
}
