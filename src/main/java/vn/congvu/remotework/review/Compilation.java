package vn.congvu.remotework.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.remotework.review.Figure.Doubt;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.problem.Bilingual;

/** Computes the figures of a review from what the product has recorded and what the units have reported. */
@Component
class Compilation {

    private static final Bilingual TOGETHER = new Bilingual("Toàn bộ các đơn vị", "All units together");

    private final UnitPairs pairs;
    private final UnitReports reports;
    private final ReviewSettings settings;
    private final Organisation organisation;
    private final Clock clock;

    Compilation(UnitPairs pairs, UnitReports reports, ReviewSettings settings, Organisation organisation, Clock clock) {
        this.pairs = pairs;
        this.reports = reports;
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    ReviewSnapshot of(Review review, ReviewedRound round) {
        FigureMaker maker = new FigureMaker(settings.terms());
        Map<UnitReport, List<Pair>> known = known(review, round);
        return new ReviewSnapshot(
                review.code(),
                review.kind(),
                round.facts(),
                review.from(),
                round.lastDay(review.to()),
                StoredTime.stored(clock.instant()),
                settings.terms(),
                known.entrySet().stream()
                        .map(unit -> unit(unit.getKey(), unit.getValue(), maker))
                        .toList(),
                together(List.copyOf(known.values()), maker));
    }

    private Map<UnitReport, List<Pair>> known(Review review, ReviewedRound round) {
        Map<UnitReport, List<Pair>> known = new LinkedHashMap<>();
        for (UnitReport report : reports.of(review.code())) {
            round.units().stream()
                    .filter(unit -> unit.unitCode().equals(report.unitCode()))
                    .forEach(unit -> known.put(report, pairs.of(round, review, unit, report.counts())));
        }
        return known;
    }

    private ReviewSnapshot.UnitFigures unit(UnitReport report, List<Pair> pairs, FigureMaker maker) {
        Unit unit = organisation.require(report.unitCode());
        return new ReviewSnapshot.UnitFigures(
                unit.code(),
                name(unit, Unit::nameVi),
                name(unit, Unit::nameEn),
                pairs.stream().map(maker::figure).toList(),
                report.opinion(),
                report.difficulties(),
                report.proposal(),
                report.reportedBy() == null ? null : fullName(report.reportedBy()),
                day(report.reportedAt()));
    }

    /** Divisions of wards bear the name of their ward; those of departments are told apart by it. */
    private String name(Unit unit, Function<Unit, String> language) {
        Unit institution = organisation.require(unit.institutionCode());
        return unit.institution() || institution.kind().communeLevel()
                ? language.apply(unit)
                : language.apply(unit) + " – " + language.apply(institution);
    }

    private String fullName(String username) {
        return organisation.nameOf(username);
    }

    private static ReviewSnapshot.UnitFigures together(List<List<Pair>> units, FigureMaker maker) {
        List<Figure> figures = Arrays.stream(Measure.values())
                .map(measure -> together(measure, ofMeasure(measure, units), maker))
                .toList();
        return new ReviewSnapshot.UnitFigures(
                null, TOGETHER.vi(), TOGETHER.en(), figures, null, null, null, null, null);
    }

    private static List<Pair> ofMeasure(Measure measure, List<List<Pair>> units) {
        return units.stream()
                .flatMap(List::stream)
                .filter(pair -> pair.measure() == measure)
                .toList();
    }

    /** Only like is put together with like: units that can be compared; if there are none, what there is on each side. */
    private static Figure together(Measure measure, List<Pair> all, FigureMaker maker) {
        List<Pair> comparable = all.stream().filter(Pair::isComparable).toList();
        List<Pair> whole =
                comparable.isEmpty() ? all.stream().filter(Pair::isWhole).toList() : comparable;
        List<Pair> used = whole.isEmpty() ? all : whole;
        Pair pair = new Pair(
                measure,
                pooled(used.stream().map(Pair::before).filter(Objects::nonNull).toList()),
                pooled(used.stream().map(Pair::after).filter(Objects::nonNull).toList()),
                null);
        boolean partly = !whole.isEmpty() && whole.size() < all.size();
        return maker.figure(pair, partly ? List.of(Doubt.NOT_ALL_UNITS) : List.of());
    }

    private static Reading pooled(List<Reading> parts) {
        return parts.isEmpty() ? null : Reading.pooled(parts, TOGETHER);
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
