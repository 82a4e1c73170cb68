package vn.congvu.remotework.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.remotework.review.statistics.Proportion;
import vn.congvu.remotework.review.statistics.Sample;

/**
 * What the people of a unit made at home in a period.
 *
 * @param days the days somebody worked at home
 * @param products those that were due in the period
 * @param scores locked monthly scores
 */
record HomeWork(List<Day> days, List<Product> products, List<Double> scores) {

    record Day(String request, String person, LocalDate date) {}

    /** @param inTime delivered by its day, or late for a confirmed objective cause */
    record Product(String request, BigDecimal hours, LocalDate dueOn, boolean inTime, boolean accepted) {}

    /** A month of one person with at least one day at home. */
    private record PersonMonth(String person, YearMonth month) {}

    Optional<Proportion> onTime() {
        int inTime = (int) products.stream().filter(Product::inTime).count();
        return products.isEmpty() ? Optional.empty() : Optional.of(new Proportion(inTime, products.size()));
    }

    /**
     * Hours of accepted products per day at home, one measurement a person and month. A product counts in the month it was
     * due in, or, where its request has no day at home in that month, in the last month before that has one.
     */
    Optional<Sample> output() {
        Map<PersonMonth, Integer> worked = new HashMap<>();
        days.forEach(day -> worked.merge(new PersonMonth(day.person(), YearMonth.from(day.date())), 1, Integer::sum));
        Map<PersonMonth, BigDecimal> made = new HashMap<>();
        products.stream()
                .filter(Product::accepted)
                .forEach(product ->
                        monthOf(product).ifPresent(month -> made.merge(month, product.hours(), BigDecimal::add)));
        List<Double> rates = worked.entrySet().stream()
                .map(month -> made.getOrDefault(month.getKey(), BigDecimal.ZERO).doubleValue() / month.getValue())
                .sorted()
                .toList();
        return rates.isEmpty() ? Optional.empty() : Optional.of(Sample.of(rates));
    }

    private Optional<PersonMonth> monthOf(Product product) {
        YearMonth due = YearMonth.from(product.dueOn());
        List<Day> own = days.stream()
                .filter(day -> day.request().equals(product.request()))
                .toList();
        return own.stream()
                .filter(day -> !YearMonth.from(day.date()).isAfter(due))
                .max(Comparator.comparing(Day::date))
                .or(() -> own.stream().min(Comparator.comparing(Day::date)))
                .map(day -> new PersonMonth(day.person(), YearMonth.from(day.date())));
    }

    Optional<Sample> score() {
        return scores.isEmpty() ? Optional.empty() : Optional.of(Sample.of(scores));
    }
}
