package vn.congvu.remotework.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.review.UnitCount.When;
import vn.congvu.remotework.review.statistics.Proportion;
import vn.congvu.remotework.round.PilotUnit;
import vn.congvu.sla.OutcomeTally;
import vn.congvu.web.problem.Bilingual;

/** What is known of a unit before the round and in the period, measure by measure, and where it is from. */
@Component
class UnitPairs {

    /** Steps of the pilot itself are no work for citizens, and there were none before. */
    private static final Set<String> OF_THE_PILOT = Set.of("remote-work-approval", ReviewPlanning.PROCESS);

    private static final Bilingual PUBLISHED = new Bilingual("Số công bố khi mở đợt", "Published with the round");
    private static final Bilingual PUBLISHED_FOR_BOTH = new Bilingual(
            "Số công bố khi mở đợt (chung cho người dân và doanh nghiệp)",
            "Published with the round (citizens and firms together)");
    private static final Bilingual PILOT =
            new Bilingual("Kế hoạch và nghiệm thu của các đề nghị trong đợt", "Plans and reviews of the requests");

    private final OutcomeTally ledger;
    private final HomeWorks works;
    private final ReviewSettings settings;

    UnitPairs(OutcomeTally ledger, HomeWorks works, ReviewSettings settings) {
        this.ledger = ledger;
        this.works = works;
        this.settings = settings;
    }

    List<Pair> of(ReviewedRound round, Review review, PilotUnit unit, List<UnitCount> counts) {
        LocalDate to = round.lastDay(review.to());
        HomeWork work = works.of(round.id(), unit.unitCode(), review.from(), to);
        return List.of(
                onTime(review.from(), to, unit, counts),
                output(work, counts),
                citizens(unit, counts),
                counted(Measure.FIRMS_SATISFIED, counts),
                counted(Measure.COMPLAINTS, counts),
                counted(Measure.COST, counts),
                after(Measure.PRODUCTS_ON_TIME, work.onTime().map(rate -> Reading.of(rate, PILOT))),
                after(Measure.SCORE, work.score().map(scores -> Reading.of(scores, PILOT))));
    }

    /** Before: the ledger if it knows the time, else what the unit counted, else the percentage that was published. */
    private Pair onTime(LocalDate from, LocalDate to, PilotUnit unit, List<UnitCount> counts) {
        Optional<Reading> ledgerBefore = ledger(
                ledger.of(unit.unitCode(), from.minusDays(settings.daysBefore()), from.minusDays(1), OF_THE_PILOT),
                new Bilingual(
                        "Sổ thời hạn, %d ngày trước đợt".formatted(settings.daysBefore()),
                        "Ledger of time limits, %d days before the round".formatted(settings.daysBefore())));
        Reading before = ledgerBefore
                .or(() -> said(Measure.STEPS_ON_TIME, When.BEFORE, counts))
                .or(() -> published(unit.baselineOnTime(), PUBLISHED))
                .orElse(null);
        Reading after = ledger(
                        ledger.of(unit.unitCode(), from, to, OF_THE_PILOT),
                        new Bilingual("Sổ thời hạn, trong kỳ", "Ledger of time limits, in the period"))
                .orElse(null);
        return new Pair(Measure.STEPS_ON_TIME, before, after, value(unit.baselineOnTime()));
    }

    private static Optional<Reading> ledger(OutcomeTally.Tally tally, Bilingual source) {
        return tally.ended() == 0
                ? Optional.empty()
                : Optional.of(Reading.of(new Proportion(tally.inTime(), tally.ended()), source));
    }

    private static Pair output(HomeWork work, List<UnitCount> counts) {
        return new Pair(
                Measure.OUTPUT,
                said(Measure.OUTPUT, When.BEFORE, counts).orElse(null),
                work.output().map(rates -> Reading.of(rates, PILOT)).orElse(null),
                null);
    }

    private static Pair citizens(PilotUnit unit, List<UnitCount> counts) {
        Reading before = said(Measure.CITIZENS_SATISFIED, When.BEFORE, counts)
                .or(() -> published(unit.baselineSatisfaction(), PUBLISHED_FOR_BOTH))
                .orElse(null);
        Reading after = said(Measure.CITIZENS_SATISFIED, When.AFTER, counts).orElse(null);
        return new Pair(Measure.CITIZENS_SATISFIED, before, after, null);
    }

    private static Pair counted(Measure measure, List<UnitCount> counts) {
        return new Pair(
                measure,
                said(measure, When.BEFORE, counts).orElse(null),
                said(measure, When.AFTER, counts).orElse(null),
                null);
    }

    private static Pair after(Measure measure, Optional<Reading> after) {
        return new Pair(measure, null, after.orElse(null), null);
    }

    private static Optional<Reading> said(Measure measure, When side, List<UnitCount> counts) {
        return counts.stream()
                .filter(count -> count.measure() == measure && count.side() == side)
                .findFirst()
                .map(Reading::of);
    }

    private static Optional<Reading> published(BigDecimal percent, Bilingual source) {
        return Optional.ofNullable(percent).map(known -> Reading.bare(known.doubleValue(), source));
    }

    private static Double value(BigDecimal percent) {
        return percent == null ? null : (Double) percent.doubleValue();
    }
}
