package vn.congvu.remotework.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congvu.remotework.plan.PlanLine;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.rule.PilotSettings;

/** The public criteria: a late product and one that was sent back cost a quarter of its points, unless it is excused. */
class ScoreTest {

    private static final PilotSettings SETTINGS =
            new PilotSettings("SNV", 8, 10, "P5D", "P1D", 25, 90, 70, 50, "P3D", 5);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final Instant IN_TIME = Instant.parse("2026-03-17T09:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-18T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-04-01T02:00:00Z");

    private static Planned product(int hours, Instant delivered, int returned, String excusedBy) {
        PlanLine line = new PlanLine(
                "Báo cáo", "báo cáo", 1, BigDecimal.valueOf(hours), DUE, "Đúng mẫu", PlanLine.TaskKind.INDEPENDENT);
        return new Planned(1, line, delivered, "", null, null, null, null, returned, null, null, excusedBy);
    }

    private static Score score(Planned... products) {
        return Score.of(List.of(products), NOW, SETTINGS);
    }

    @Test
    void everythingInTimeIsAHundred() {
        assertThat(score(product(8, IN_TIME, 0, null)).total()).isEqualByComparingTo("100");
    }

    @Test
    void aLateProductLosesAQuarterOfItsProgress() {
        Score score = score(product(8, LATE, 0, null));
        assertThat(score.progress()).isEqualByComparingTo("75");
        assertThat(score.quality()).isEqualByComparingTo("100");
        assertThat(score.total()).isEqualByComparingTo("91.67");
    }

    @Test
    void anExcusedProductLosesNothing() {
        Score score = score(product(8, LATE, 0, "cb001"));
        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.late()).isEqualTo(1);
        assertThat(score.excused()).isEqualTo(1);
    }

    @Test
    void eachTimeItIsSentBackCostsAQuarterOfItsQualityButNeverMoreThanAll() {
        assertThat(score(product(8, IN_TIME, 2, null)).quality()).isEqualByComparingTo("50");
        assertThat(score(product(8, IN_TIME, 9, null)).quality()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsNotDeliveredHasNeitherQuantityNorQualityAndIsLate() {
        Score score = score(product(8, null, 0, null));
        assertThat(score.total()).isEqualByComparingTo("25");
        assertThat(score.rating()).isEqualTo(Score.Rating.NOT_COMPLETED);
    }

    @Test
    void productsWeighWhatTheirHoursWeigh() {
        assertThat(score(product(24, IN_TIME, 0, null), product(8, LATE, 0, null))
                        .progress())
                .isEqualByComparingTo("93.75");
    }

    @Test
    void theLimitsOfTheRatingsBelongToTheBetterOne() {
        assertThat(score(product(8, IN_TIME, 1, null), product(8, LATE, 0, null))
                        .rating())
                .isEqualTo(Score.Rating.EXCELLENT);
        assertThat(score(product(8, LATE, 2, null)).rating()).isEqualTo(Score.Rating.GOOD);
        assertThat(score(product(8, LATE, 4, null)).rating()).isEqualTo(Score.Rating.COMPLETED);
    }
}
