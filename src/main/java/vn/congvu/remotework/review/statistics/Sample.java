package vn.congvu.remotework.review.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Measurements, summed up.
 *
 * @param deviation the standard deviation of the sample (divided by size − 1); 0 for one measurement
 */
public record Sample(double mean, double deviation, int size) {

    public Sample {
        if (size < 1 || deviation < 0) {
            throw new IllegalArgumentException("A sample of " + size + " with deviation " + deviation);
        }
    }

    public static Sample of(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return new Sample(mean, values.size() == 1 ? 0 : Math.sqrt(squares / (values.size() - 1)), values.size());
    }

    /** All of them together, exactly as if every single measurement were known. */
    public static Sample pooled(List<Sample> parts) {
        int size = parts.stream().mapToInt(Sample::size).sum();
        double mean = parts.stream().mapToDouble(part -> part.mean * part.size).sum() / size;
        double squares = parts.stream()
                .mapToDouble(part -> (part.size - 1) * part.deviation * part.deviation
                        + part.size * (part.mean - mean) * (part.mean - mean))
                .sum();
        return new Sample(mean, size == 1 ? 0 : Math.sqrt(squares / (size - 1)), size);
    }

    /** By Student's distribution; nothing can be said of a single measurement. */
    public Interval interval(double confidence) {
        requireSeveral(this);
        double half = quantile(confidence, size - 1.0) * deviation / Math.sqrt(size);
        return new Interval(mean - half, mean + half);
    }

    /** This minus {@code before}, by Welch (1947): the two need not scatter alike. */
    public Difference minus(Sample before, double confidence) {
        requireSeveral(this);
        requireSeveral(before);
        double difference = mean - before.mean;
        double error = Math.sqrt(share() + before.share());
        double half = error == 0 ? 0 : quantile(confidence, freedom(before)) * error;
        return new Difference(difference, new Interval(difference - half, difference + half));
    }

    private double share() {
        return deviation * deviation / size;
    }

    /** The degrees of freedom of Welch and Satterthwaite. */
    double freedom(Sample other) {
        double both = share() + other.share();
        return both * both / (share() * share() / (size - 1) + other.share() * other.share() / (other.size - 1));
    }

    private static double quantile(double confidence, double freedom) {
        return TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
    }

    private static void requireSeveral(Sample sample) {
        if (sample.size < 2) {
            throw new IllegalArgumentException("One measurement does not tell how much they scatter");
        }
    }
}
