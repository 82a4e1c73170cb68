package vn.congvu.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congvu.calendar.WorkingCalendar;

/**
 * Whose turn it was, from acceptance to the result: every working minute of the promise has exactly one holder. While the
 * promise stands still that is whoever it waits for; else the consulted unit (the one asked first); else the unit of the
 * step opened last; else the institution whose stage is open; else the unit that received the dossier.
 */
final class BallInCourt {

    /** The time in which a clock of a unit was open; {@code to} is not part of it. */
    record Spell(ClockKind kind, String unitCode, String nameVi, String nameEn, Instant from, Instant to) {

        boolean at(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    /** A stretch with one holder; {@code unitCode} only when that is a unit, {@code spell} unless it waited to be given one. */
    record Turn(
            Instant from,
            Instant to,
            TimeHolder holder,
            String unitCode,
            PauseReason pausedFor,
            Spell spell,
            long minutes) {

        private boolean goesOnWith(Turn next) {
            return holder == next.holder && pausedFor == next.pausedFor && Objects.equals(spell, next.spell);
        }

        private Turn and(Turn next) {
            return new Turn(from, next.to, holder, unitCode, pausedFor, spell, minutes + next.minutes);
        }
    }

    private final List<Segment> promise;
    private final List<Spell> spells;
    private final String receivingUnit;
    private final WorkingCalendar calendar;

    /** {@code promise} is the life of the promise clock without gaps, {@code spells} are in the order of their opening. */
    BallInCourt(List<Segment> promise, List<Spell> spells, String receivingUnit, WorkingCalendar calendar) {
        this.promise = promise;
        this.spells = spells;
        this.receivingUnit = receivingUnit;
        this.calendar = calendar;
    }

    /** One after the other, without gaps; their minutes add up to those between the first and the last moment. */
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        List<Instant> moments = List.copyOf(moments());
        for (int i = 1; i < moments.size(); i++) {
            Turn turn = turn(moments.get(i - 1), moments.get(i));
            int last = turns.size() - 1;
            if (last >= 0 && turns.get(last).goesOnWith(turn)) {
                turns.set(last, turns.get(last).and(turn));
            } else {
                turns.add(turn);
            }
        }
        return turns;
    }

    /** At which the holder may change. */
    private TreeSet<Instant> moments() {
        TreeSet<Instant> moments = new TreeSet<>();
        if (promise.isEmpty()) {
            return moments;
        }
        promise.forEach(segment -> moments.addAll(List.of(segment.from(), segment.to())));
        Instant begin = moments.first();
        Instant end = moments.last();
        spells.stream()
                .flatMap(spell -> Stream.of(spell.from(), spell.to()))
                .filter(moment -> moment.isAfter(begin) && moment.isBefore(end))
                .forEach(moments::add);
        return moments;
    }

    private Turn turn(Instant from, Instant to) {
        long minutes = minutesUntil(to) - minutesUntil(from);
        Optional<PauseReason> pause = pausedAt(from);
        if (pause.isPresent()) {
            return new Turn(from, to, pause.get().holder(), null, pause.get(), null, minutes);
        }
        Optional<Spell> spell = spellAt(from);
        String unit = spell.map(Spell::unitCode).orElse(receivingUnit);
        return new Turn(from, to, TimeHolder.UNIT, unit, null, spell.orElse(null), minutes);
    }

    /** Counted from the beginning each time, so that what is cut off one stretch is not lost but falls to the next. */
    private long minutesUntil(Instant moment) {
        return calendar.worked(promise.get(0).from(), moment).toMinutes();
    }

    private Optional<PauseReason> pausedAt(Instant moment) {
        return promise.stream()
                .filter(segment -> !moment.isBefore(segment.from()) && moment.isBefore(segment.to()))
                .findFirst()
                .map(Segment::pausedFor)
                .filter(reason -> reason.holder() != TimeHolder.UNIT);
    }

    private Optional<Spell> spellAt(Instant moment) {
        return open(ClockKind.CONSULTATION, moment)
                .findFirst()
                .or(() -> lastOpened(ClockKind.STEP, moment))
                .or(() -> lastOpened(ClockKind.STAGE, moment));
    }

    private Optional<Spell> lastOpened(ClockKind kind, Instant moment) {
        return open(kind, moment).reduce((earlier, later) -> later);
    }

    private Stream<Spell> open(ClockKind kind, Instant moment) {
        return spells.stream()
                .filter(spell -> spell.kind() == kind && spell.at(moment))
                .sorted(Comparator.comparing(Spell::from));
    }
}
