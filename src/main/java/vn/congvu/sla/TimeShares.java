package vn.congvu.sla;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.sla.BallInCourt.Spell;
import vn.congvu.sla.BallInCourt.Turn;

/** Tells whose turn it was, stretch by stretch and in sum. */
final class TimeShares {

    private final UnitNames units;

    TimeShares(UnitNames units) {
        this.units = units;
    }

    /** Null before the promise runs. */
    DossierClocks.Court of(List<ReplayedClock> clocks) {
        return Promise.of(clocks, clock -> clock.reading().kind())
                .map(promise -> told(turns(promise, clocks)))
                .orElse(null);
    }

    private static List<Turn> turns(ReplayedClock promise, List<ReplayedClock> clocks) {
        List<Segment> life = promise.replayed().segments();
        List<Spell> spells = clocks.stream().map(TimeShares::spell).toList();
        return new BallInCourt(life, spells, receivingUnit(promise, clocks), promise.calendar()).turns();
    }

    private static Spell spell(ReplayedClock clock) {
        ClockReading reading = clock.reading();
        Instant stopped = clock.replayed().stoppedAt();
        return new Spell(
                reading.kind(),
                reading.kind() == ClockKind.STAGE ? reading.institutionCode() : reading.unitCode(),
                reading.nameVi(),
                reading.nameEn(),
                reading.startedAt(),
                stopped == null ? Instant.MAX : stopped);
    }

    private static String receivingUnit(ReplayedClock promise, List<ReplayedClock> clocks) {
        return clocks.stream()
                .map(ReplayedClock::reading)
                .filter(reading -> reading.kind() == ClockKind.RECEPTION)
                .findFirst()
                .orElse(promise.reading())
                .unitCode();
    }

    private DossierClocks.Court told(List<Turn> turns) {
        if (turns.isEmpty()) {
            return null;
        }
        long total = turns.stream().mapToLong(Turn::minutes).sum();
        return new DossierClocks.Court(
                turns.get(0).from(),
                turns.get(turns.size() - 1).to(),
                total,
                holders(turns, total),
                turns.stream().map(this::stretch).toList());
    }

    private record Holder(TimeHolder kind, String unitCode) {}

    /** In the order of their first turn. */
    private List<DossierClocks.Share> holders(List<Turn> turns, long total) {
        Map<Holder, Long> minutes = new LinkedHashMap<>();
        turns.forEach(turn -> minutes.merge(new Holder(turn.holder(), turn.unitCode()), turn.minutes(), Long::sum));
        return minutes.entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .map(share -> share(share.getKey(), share.getValue(), total))
                .toList();
    }

    private DossierClocks.Share share(Holder holder, long minutes, long total) {
        return new DossierClocks.Share(
                holder.kind(),
                holder.unitCode(),
                name(Phrases.VI, holder),
                name(Phrases.EN, holder),
                minutes,
                Math.round(10_000.0 * minutes / total) / 100.0);
    }

    private DossierClocks.Stretch stretch(Turn turn) {
        var holder = new Holder(turn.holder(), turn.unitCode());
        return new DossierClocks.Stretch(
                turn.from(),
                turn.to(),
                turn.holder(),
                turn.unitCode(),
                name(Phrases.VI, holder),
                name(Phrases.EN, holder),
                turn.minutes(),
                why(Phrases.VI, turn),
                why(Phrases.EN, turn));
    }

    private String name(Phrases phrases, Holder holder) {
        return holder.kind() == TimeHolder.UNIT
                ? phrases.either(units.vi(holder.unitCode()), units.en(holder.unitCode()))
                : phrases.holder(holder.kind());
    }

    private static String why(Phrases phrases, Turn turn) {
        return Optional.ofNullable(turn.pausedFor())
                .map(phrases::reason)
                .or(() ->
                        Optional.ofNullable(turn.spell()).map(spell -> phrases.either(spell.nameVi(), spell.nameEn())))
                .orElseGet(() -> phrases.say("turn.not-handed-over"));
    }
}
