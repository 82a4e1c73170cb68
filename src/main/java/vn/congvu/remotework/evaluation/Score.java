package vn.congvu.remotework.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.rule.PilotSettings;

/**
 * What a month at home is worth by the public criteria (R9): quantity, quality and progress of the products due in it, each
 * product weighing what its planned hours weigh. A product sent back or late loses the deduction; nobody can set a figure.
 */
record Score(
        int products,
        int delivered,
        int late,
        int excused,
        int returned,
        BigDecimal quantity,
        BigDecimal quality,
        BigDecimal progress,
        BigDecimal total,
        Rating rating) {

    /** How a month is classified. */
    enum Rating {
        EXCELLENT,
        GOOD,
        COMPLETED,
        NOT_COMPLETED
    }

    private static final int FULL = 100;

    /** @param products there is at least one */
    static Score of(List<Planned> products, Instant now, PilotSettings settings) {
        BigDecimal quantity = weighed(products, product -> product.deliveredAt() == null ? 0 : FULL);
        BigDecimal quality = weighed(
                products,
                product -> product.deliveredAt() == null
                        ? 0
                        : Math.max(0, FULL - settings.deductionPercent() * product.returned()));
        BigDecimal progress = weighed(products, product -> progress(product, now, settings));
        BigDecimal total = quantity.add(quality).add(progress).divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
        return new Score(
                products.size(),
                count(products, product -> product.deliveredAt() != null),
                count(products, product -> product.isLate(now)),
                count(products, product -> product.isLate(now) && product.excusedBy() != null),
                products.stream().mapToInt(Planned::returned).sum(),
                quantity,
                quality,
                progress,
                total,
                rating(total, settings));
    }

    private static int progress(Planned product, Instant now, PilotSettings settings) {
        boolean blamed = product.isLate(now) && product.excusedBy() == null;
        return blamed ? FULL - settings.deductionPercent() : FULL;
    }

    private static BigDecimal weighed(List<Planned> products, Function<Planned, Integer> points) {
        BigDecimal hours =
                products.stream().map(product -> product.line().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return products.stream()
                .map(product -> product.line().hours().multiply(BigDecimal.valueOf(points.apply(product))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(hours, 2, RoundingMode.HALF_UP);
    }

    private static int count(List<Planned> products, Predicate<Planned> which) {
        return (int) products.stream().filter(which).count();
    }

    private static Rating rating(BigDecimal total, PilotSettings settings) {
        if (total.compareTo(BigDecimal.valueOf(settings.excellentFrom())) >= 0) {
            return Rating.EXCELLENT;
        }
        if (total.compareTo(BigDecimal.valueOf(settings.goodFrom())) >= 0) {
            return Rating.GOOD;
        }
        return total.compareTo(BigDecimal.valueOf(settings.completedFrom())) >= 0
                ? Rating.COMPLETED
                : Rating.NOT_COMPLETED;
    }
}
