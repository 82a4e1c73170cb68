package vn.congvu.remotework.review.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** So many of so many. */
public record Proportion(int positive, int total) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Proportion {
        if (positive < 0 || total < 1 || positive > total) {
            throw new IllegalArgumentException(positive + " of " + total);
        }
    }

    public double rate() {
        return (double) positive / total;
    }

    public Proportion plus(Proportion other) {
        return new Proportion(positive + other.positive, total + other.total);
    }

    /** The score interval of Wilson (1927), without continuity correction: it never leaves 0 … 1, not even at 0 or 100 %. */
    public Interval wilson(double confidence) {
        double z = NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
        double scale = 1 + z * z / total;
        double middle = (rate() + z * z / (2 * total)) / scale;
        double half = z * Math.sqrt(rate() * (1 - rate()) / total + z * z / (4.0 * total * total)) / scale;
        return new Interval(
                positive == 0 ? 0 : Math.max(0, middle - half), positive == total ? 1 : Math.min(1, middle + half));
    }

    /**
     * This minus {@code before}: the hybrid score interval of Newcombe (Statistics in Medicine 17, 1998, 873–890, method
     * 10), made of the two Wilson intervals.
     */
    public Difference minus(Proportion before, double confidence) {
        Interval own = wilson(confidence);
        Interval other = before.wilson(confidence);
        double difference = rate() - before.rate();
        double down = Math.hypot(rate() - own.low(), other.high() - before.rate());
        double up = Math.hypot(own.high() - rate(), before.rate() - other.low());
        return new Difference(difference, new Interval(difference - down, difference + up));
    }

    /**
     * The smallest of the four counts expected if there were no difference: where it is small, a handful of cases decides
     * what the figures seem to say.
     */
    public double smallestExpected(Proportion other) {
        double common = plus(other).rate();
        return Math.min(total, other.total) * Math.min(common, 1 - common);
    }
}
