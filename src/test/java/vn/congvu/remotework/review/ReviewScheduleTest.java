package vn.congvu.remotework.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {

    private static final LocalDate FROM = LocalDate.parse("2026-01-31");

    private static final ReviewSchedule SCHEDULE =
            new ReviewSchedule(new ReviewSettings("", "", 3, 6, "", 182, 95, 30, 5, 6, "", "", "", "", "", List.of()));

    @Test
    void everyQuarterAfterSixMonthsAndWhenItIsOver() {
        assertThat(SCHEDULE.of(FROM, LocalDate.parse("2026-10-31")))
                .extracting(review -> review.kind() + " " + review.dueOn() + " " + review.to())
                .containsExactly(
                        "QUARTERLY 2026-04-30 2026-04-29",
                        "INTERIM 2026-07-31 2026-07-30",
                        "QUARTERLY 2026-10-31 2026-10-30",
                        "FINAL 2026-11-01 2026-10-31");
    }

    @Test
    void aShortRoundIsReviewedOnceItIsOver() {
        assertThat(SCHEDULE.of(FROM, LocalDate.parse("2026-03-27")))
                .containsExactly(new PlannedReview(
                        ReviewKind.FINAL, LocalDate.parse("2026-03-28"), FROM, LocalDate.parse("2026-03-27")));
    }

    @Test
    void theNextOneLooksFurtherThanTheLast() {
        LocalDate to = LocalDate.parse("2026-09-30");
        assertThat(SCHEDULE.next(FROM, to, null)).map(PlannedReview::kind).contains(ReviewKind.QUARTERLY);
        assertThat(SCHEDULE.next(FROM, to, LocalDate.parse("2026-05-15")))
                .map(PlannedReview::kind)
                .contains(ReviewKind.INTERIM);
        assertThat(SCHEDULE.next(FROM, to, to)).isEmpty();
    }
}
