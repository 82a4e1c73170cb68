package vn.congvu.remotework.review.statistics;

/** Where the true value lies with the confidence that was asked for. */
public record Interval(double low, double high) {

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
