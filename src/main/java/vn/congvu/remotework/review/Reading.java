package vn.congvu.remotework.review;

import java.util.List;
import java.util.Objects;
import vn.congvu.remotework.review.statistics.Proportion;
import vn.congvu.remotework.review.statistics.Sample;
import vn.congvu.web.problem.Bilingual;

/**
 * A measure on one side: counted (a proportion), measured (a sample), or a bare value of which nothing else is known.
 *
 * @param value in percent for a proportion, otherwise in the unit of the measure
 */
record Reading(Proportion proportion, Sample sample, Double value, Bilingual source) {

    static Reading of(Proportion proportion, Bilingual source) {
        return new Reading(proportion, null, 100 * proportion.rate(), source);
    }

    static Reading of(Sample sample, Bilingual source) {
        return new Reading(null, sample, sample.mean(), source);
    }

    static Reading bare(double value, Bilingual source) {
        return new Reading(null, null, value, source);
    }

    static Reading of(UnitCount count) {
        Bilingual source = new Bilingual(count.source(), count.source());
        return switch (count.measure().form()) {
            case PROPORTION -> of(new Proportion(count.positive(), count.total()), source);
            case MEAN ->
                count.total() == null || count.deviation() == null
                        ? bare(count.mean().doubleValue(), source)
                        : of(
                                new Sample(
                                        count.mean().doubleValue(),
                                        count.deviation().doubleValue(),
                                        count.total()),
                                source);
            case AMOUNT -> bare(count.mean().doubleValue(), source);
        };
    }

    boolean isCounted() {
        return proportion != null || sample != null;
    }

    /** Several units together; of bare values the plain average. */
    static Reading pooled(List<Reading> parts, Bilingual source) {
        if (parts.stream().allMatch(part -> part.proportion != null)) {
            return of(
                    parts.stream()
                            .map(Reading::proportion)
                            .reduce(Proportion::plus)
                            .orElseThrow(),
                    source);
        }
        List<Sample> samples =
                parts.stream().map(Reading::sample).filter(Objects::nonNull).toList();
        return samples.size() == parts.size()
                ? of(Sample.pooled(samples), source)
                : bare(parts.stream().mapToDouble(Reading::value).average().orElseThrow(), source);
    }
}
