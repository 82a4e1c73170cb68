package vn.congvu.remotework.review;

import java.util.ArrayList;
import java.util.List;
import vn.congvu.remotework.review.Figure.Doubt;
import vn.congvu.remotework.review.Figure.Verdict;
import vn.congvu.remotework.review.statistics.Difference;
import vn.congvu.remotework.review.statistics.Interval;
import vn.congvu.remotework.review.statistics.Proportion;
import vn.congvu.remotework.review.statistics.Sample;

/** Compares before and after, says how far that is to be trusted, and puts it into words. */
final class FigureMaker {

    /** Two measurements are the least of which anybody can say how they scatter. */
    private static final int SEVERAL = 2;

    private final ReviewSnapshot.Terms terms;
    private final FigureWords words;

    FigureMaker(ReviewSnapshot.Terms terms) {
        this.terms = terms;
        this.words = new FigureWords(terms);
    }

    Figure figure(Pair pair) {
        return figure(pair, List.of());
    }

    /** @param beside doubts about where the two readings are from */
    Figure figure(Pair pair, List<Doubt> beside) {
        List<Doubt> doubts = new ArrayList<>(beside);
        Difference difference = pair.isComparable() ? difference(pair, doubts) : null;
        if (pair.isWhole() && !pair.isComparable()) {
            doubts.add(pair.measure().form() == Measure.Form.PROPORTION ? Doubt.ONLY_PERCENT : Doubt.NO_SCATTER);
        }
        if (pair.isUnlikePublished()) {
            doubts.add(Doubt.UNLIKE_PUBLISHED);
        }
        return figure(pair, difference, verdict(pair, difference, doubts), doubts);
    }

    private Figure figure(Pair pair, Difference difference, Verdict verdict, List<Doubt> doubts) {
        double scale = pair.measure().form() == Measure.Form.PROPORTION ? 100 : 1;
        Interval interval = difference == null ? null : difference.interval();
        Figure bare = new Figure(
                pair.measure(),
                side(pair.before()),
                side(pair.after()),
                pair.isWhole() ? (Double) (pair.after().value() - pair.before().value()) : null,
                interval == null ? null : (Double) (scale * interval.low()),
                interval == null ? null : (Double) (scale * interval.high()),
                verdict,
                doubts.stream().map(doubt -> words.warning(doubt, pair)).toList(),
                null,
                null);
        return words.said(bare);
    }

    private Difference difference(Pair pair, List<Doubt> doubts) {
        return switch (pair.measure().form()) {
            case PROPORTION ->
                difference(pair.before().proportion(), pair.after().proportion(), doubts);
            case MEAN -> difference(pair.before().sample(), pair.after().sample(), doubts);
            case AMOUNT -> null;
        };
    }

    private Difference difference(Proportion before, Proportion after, List<Doubt> doubts) {
        if (Math.min(before.total(), after.total()) < terms.minTotal()) {
            doubts.add(Doubt.FEW_CASES);
        }
        if (after.smallestExpected(before) < terms.minExpected()) {
            doubts.add(Doubt.FEW_EXPECTED);
        }
        return after.minus(before, terms.confidence());
    }

    private Difference difference(Sample before, Sample after, List<Doubt> doubts) {
        int fewest = Math.min(before.size(), after.size());
        if (fewest < Math.max(SEVERAL, terms.minPersonMonths())) {
            doubts.add(Doubt.FEW_PERSON_MONTHS);
        }
        return fewest < SEVERAL ? null : after.minus(before, terms.confidence());
    }

    /** That something got worse is never hidden behind a warning that there are few data. */
    private static Verdict verdict(Pair pair, Difference difference, List<Doubt> doubts) {
        if (!pair.isWhole()) {
            return pair.after() != null && pair.measure().isNew() ? Verdict.ONLY_AFTER : Verdict.NO_DATA;
        }
        boolean few = doubts.stream().anyMatch(Doubt::meansTooFew);
        if (difference == null) {
            return few ? Verdict.TOO_FEW : Verdict.NO_INTERVAL;
        }
        boolean better = difference.estimate() > 0 == pair.measure().moreIsBetter();
        if (difference.isShown() && !better) {
            return Verdict.WORSE;
        }
        return few ? Verdict.TOO_FEW : difference.isShown() ? Verdict.BETTER : Verdict.NOT_SHOWN;
    }

    private Figure.Side side(Reading reading) {
        if (reading == null) {
            return null;
        }
        Proportion proportion = reading.proportion();
        Sample sample = reading.sample();
        Interval own = proportion != null
                ? proportion.wilson(terms.confidence())
                : sample != null && sample.size() >= SEVERAL ? sample.interval(terms.confidence()) : null;
        double scale = proportion != null ? 100 : 1;
        return new Figure.Side(
                reading.value(),
                proportion == null ? null : proportion.positive(),
                proportion != null ? (Integer) proportion.total() : sample != null ? (Integer) sample.size() : null,
                sample == null ? null : sample.deviation(),
                own == null ? null : scale * own.low(),
                own == null ? null : scale * own.high(),
                reading.source().vi(),
                reading.source().en());
    }
}
