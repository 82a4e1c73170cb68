package vn.congvu.remotework.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congvu.remotework.review.Figure.Doubt;
import vn.congvu.remotework.review.Figure.Verdict;
import vn.congvu.remotework.review.statistics.Proportion;
import vn.congvu.remotework.review.statistics.Sample;
import vn.congvu.web.problem.Bilingual;

class FigureMakerTest {

    private static final Bilingual HERE = new Bilingual("x", "x");
    private static final FigureMaker MAKER =
            new FigureMaker(new ReviewSnapshot.Terms(95, 30, 5, 6, 182, "căn cứ", "basis"));

    private static Reading counted(int positive, int total) {
        return Reading.of(new Proportion(positive, total), HERE);
    }

    private static Figure onTime(Reading before, Reading after) {
        return MAKER.figure(new Pair(Measure.STEPS_ON_TIME, before, after, null));
    }

    private static Iterable<Doubt> doubts(Figure figure) {
        return figure.warnings().stream().map(Figure.Warning::doubt).toList();
    }

    @Test
    void aLeaderUnderstandsTheSentence() {
        Figure figure = onTime(counted(486, 500), counted(510, 520));

        assertThat(figure.sentenceVi())
                .isEqualTo(
                        "Bước xử lý hồ sơ đúng hạn 97,2 % → 98,1 % (chênh +0,9 điểm; khoảng tin cậy 95 %: −1,1 đến +2,9):"
                                + " chưa thể kết luận là khác.");
        assertThat(figure.sentenceEn())
                .isEqualTo(
                        "Steps of dossiers on time 97.2 % → 98.1 % (difference +0.9 points; 95 % confidence interval: −1.1 to"
                                + " +2.9): no difference can be concluded.");
        assertThat(doubts(figure)).isEmpty();
    }

    @Test
    void betterAndWorseFollowTheDirectionOfTheMeasure() {
        assertThat(onTime(counted(900, 1000), counted(960, 1000)).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(onTime(counted(960, 1000), counted(900, 1000)).verdict()).isEqualTo(Verdict.WORSE);
        Pair complaints = new Pair(Measure.COMPLAINTS, counted(900, 1000), counted(960, 1000), null);
        assertThat(MAKER.figure(complaints).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void fewDataConcludeNothingButNeverHideThatSomethingGotWorse() {
        Figure few = onTime(counted(18, 20), counted(19, 20));
        assertThat(few.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(doubts(few)).containsExactly(Doubt.FEW_CASES, Doubt.FEW_EXPECTED);
        assertThat(onTime(counted(4, 20), counted(19, 20)).verdict()).isEqualTo(Verdict.TOO_FEW);

        Figure worse = onTime(counted(19, 20), counted(4, 20));
        assertThat(worse.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(doubts(worse)).containsExactly(Doubt.FEW_CASES);
        assertThat(worse.speaksAgainst()).isTrue();
    }

    @Test
    void aPercentageAloneHasNoInterval() {
        Figure figure = onTime(Reading.bare(96.5, HERE), counted(510, 520));

        assertThat(figure.verdict()).isEqualTo(Verdict.NO_INTERVAL);
        assertThat(figure.low()).isNull();
        assertThat(doubts(figure)).containsExactly(Doubt.ONLY_PERCENT);
        assertThat(figure.sentenceVi())
                .isEqualTo(
                        "Bước xử lý hồ sơ đúng hạn 96,5 % → 98,1 % (chênh +1,6 điểm): không tính được khoảng tin cậy.");
        assertThat(figure.leavesOpen()).isTrue();
    }

    @Test
    void whatIsMissingIsSaid() {
        Figure figure = onTime(counted(1, 2), null);

        assertThat(figure.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(figure.difference()).isNull();
        assertThat(figure.sentenceVi()).isEqualTo("Bước xử lý hồ sơ đúng hạn: thiếu số liệu để so sánh.");
    }

    @Test
    void aMeanTakesItsScatterAndEnoughMonths() {
        Reading before = Reading.of(new Sample(7.1, 0.6, 24), HERE);
        Pair enough = new Pair(Measure.OUTPUT, before, Reading.of(new Sample(7.9, 0.5, 18), HERE), null);
        Pair few = new Pair(Measure.OUTPUT, before, Reading.of(new Sample(7.9, 0.5, 5), HERE), null);
        Pair single = new Pair(Measure.OUTPUT, before, Reading.of(new Sample(7.9, 0, 1), HERE), null);
        Pair bare = new Pair(Measure.OUTPUT, Reading.bare(7.1, HERE), enough.after(), null);

        assertThat(MAKER.figure(enough).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(MAKER.figure(few).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(MAKER.figure(few).low()).isNotNull();
        assertThat(MAKER.figure(single).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(MAKER.figure(single).low()).isNull();
        assertThat(doubts(MAKER.figure(bare))).containsExactly(Doubt.NO_SCATTER);
    }

    @Test
    void aCountThatIsNotWhatTheRoundPublishedIsMarked() {
        Pair unlike = new Pair(Measure.STEPS_ON_TIME, counted(486, 500), counted(510, 520), 98.0);
        Pair rounded = new Pair(Measure.STEPS_ON_TIME, counted(486, 500), counted(510, 520), 97.2);

        assertThat(doubts(MAKER.figure(unlike))).containsExactly(Doubt.UNLIKE_PUBLISHED);
        assertThat(doubts(MAKER.figure(rounded))).isEmpty();
    }

    @Test
    void costHasADifferenceAndNothingElse() {
        Figure figure = MAKER.figure(
                new Pair(Measure.COST, Reading.bare(3_200_000, HERE), Reading.bare(2_950_000, HERE), null));

        assertThat(figure.sentenceVi())
                .isEqualTo(
                        "Chi phí thường xuyên cho một tháng - người 3.200.000 đồng → 2.950.000 đồng (chênh −250.000 đồng):"
                                + " không tính được khoảng tin cậy.");
        assertThat(figure.leavesOpen()).isFalse();
    }
}
