package vn.congvu.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congvu.calendar.WorkingCalendar;

/**
 * Whose time it was: each worked minute of a step or consultation belongs to its unit, each minute in which clocks stood
 * still to whoever had the dossier meanwhile, once however many clocks stood.
 */
final class TimePerUnit {

    private final UnitNames units;

    TimePerUnit(UnitNames units) {
        this.units = units;
    }

    List<DossierClocks.UnitMinutes> of(List<ReplayedClock> clocks) {
        return Stream.concat(ofUnits(clocks), ofOthers(clocks)).toList();
    }

    private Stream<DossierClocks.UnitMinutes> ofUnits(List<ReplayedClock> clocks) {
        Map<String, Long> minutes = new LinkedHashMap<>();
        clocks.stream()
                .filter(clock -> clock.reading().kind().measuresOneUnit())
                .forEach(clock -> minutes.merge(
                        clock.reading().unitCode(), (long) clock.replayed().workedMinutes(), Long::sum));
        return minutes.entrySet().stream()
                .map(unit -> new DossierClocks.UnitMinutes(
                        unit.getKey(), units.vi(unit.getKey()), units.en(unit.getKey()), unit.getValue()));
    }

    private static Stream<DossierClocks.UnitMinutes> ofOthers(List<ReplayedClock> clocks) {
        return Stream.of(TimeHolder.values())
                .map(holder -> new DossierClocks.UnitMinutes(
                        holder.name(), Phrases.VI.holder(holder), Phrases.EN.holder(holder), minutes(holder, clocks)))
                .filter(time -> time.minutes() > 0);
    }

    private static long minutes(TimeHolder holder, List<ReplayedClock> clocks) {
        var pauses = clocks.stream()
                .flatMap(clock -> clock.replayed().segments().stream())
                .filter(segment -> !segment.running() && segment.pausedFor().holder() == holder)
                .sorted(Comparator.comparing(Segment::from))
                .toList();
        return clocks.isEmpty() ? 0 : minutesCovered(pauses, clocks.get(0).calendar());
    }

    private static long minutesCovered(List<Segment> inOrder, WorkingCalendar calendar) {
        Duration sum = Duration.ZERO;
        Instant covered = Instant.MIN;
        for (Segment segment : inOrder) {
            Instant from = segment.from().isAfter(covered) ? segment.from() : covered;
            if (segment.to().isAfter(from)) {
                sum = sum.plus(calendar.worked(from, segment.to()));
                covered = segment.to();
            }
        }
        return sum.toMinutes();
    }
}
