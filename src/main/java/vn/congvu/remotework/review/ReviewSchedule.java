package vn.congvu.remotework.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When a round is reviewed: every quarter, after six months, and when it is over. Each review looks back to the first day
 * of the round, because only the whole is enough to conclude from.
 */
@Component
class ReviewSchedule {

    private final ReviewSettings settings;

    ReviewSchedule(ReviewSettings settings) {
        this.settings = settings;
    }

    List<PlannedReview> of(LocalDate from, LocalDate to) {
        List<PlannedReview> reviews = new ArrayList<>();
        for (int months = settings.everyMonths();
                !from.plusMonths(months).isAfter(to);
                months += settings.everyMonths()) {
            LocalDate due = from.plusMonths(months);
            ReviewKind kind = months == settings.interimAfterMonths() ? ReviewKind.INTERIM : ReviewKind.QUARTERLY;
            reviews.add(new PlannedReview(kind, due, from, due.minusDays(1)));
        }
        reviews.add(new PlannedReview(ReviewKind.FINAL, to.plusDays(1), from, to));
        return reviews;
    }

    /** The first one that looks further than the given day; null: the first of all. */
    Optional<PlannedReview> next(LocalDate from, LocalDate to, LocalDate reviewedUpTo) {
        return of(from, to).stream()
                .filter(review -> reviewedUpTo == null || review.to().isAfter(reviewedUpTo))
                .findFirst();
    }
}
