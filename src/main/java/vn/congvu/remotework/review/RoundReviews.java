package vn.congvu.remotework.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The reviews of a round, the latest first.
 *
 * @param mayBegin whether the person asking may begin one now
 */
public record RoundReviews(List<Item> items, boolean mayBegin) {

    /** @param recommendation what was concluded; null before it is published */
    public record Item(
            String code,
            String kind,
            String kindVi,
            String kindEn,
            LocalDate dueOn,
            LocalDate from,
            LocalDate to,
            String state,
            Course recommendation,
            Instant publishedAt) {

        static Item of(Review review) {
            return new Item(
                    review.code(),
                    review.kind().name(),
                    review.kind().words().vi(),
                    review.kind().words().en(),
                    review.dueOn(),
                    review.from(),
                    review.to(),
                    review.state().name(),
                    review.state() == ReviewState.PUBLISHED ? review.recommendation() : null,
                    review.publishedAt());
        }
    }
}
