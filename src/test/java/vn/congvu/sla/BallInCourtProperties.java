package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.BallInCourt.Spell;
import vn.congvu.sla.BallInCourt.Turn;

/** Whatever happens to a dossier, every working minute of its promise has one holder. */
class BallInCourtProperties {

    private static final WorkingCalendar CALENDAR = new WorkingCalendars().current();
    private static final Instant ACCEPTED = Moments.at("02/02/2026 08:17");
    private static final String COUNTER = "TTPVHCC";

    /** Stretches of the promise in turn, in minutes of the wall clock; null: it runs. */
    record Life(List<Integer> minutes, List<PauseReason> pauses) {

        List<Segment> segments() {
            List<Segment> segments = new ArrayList<>();
            Instant from = ACCEPTED;
            for (int i = 0; i < minutes.size(); i++) {
                Instant to = from.plusSeconds(60L * minutes.get(i) + 13);
                segments.add(new Segment(from, to, i % 2 == 0 ? null : pauses.get(i)));
                from = to;
            }
            return segments;
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        var minutes =
                Arbitraries.integers().between(1, 9_000).list().ofMinSize(1).ofMaxSize(9);
        var pauses = Arbitraries.of(PauseReason.class).list().ofSize(9);
        return Combinators.combine(minutes, pauses).as(Life::new);
    }

    @Provide
    Arbitrary<List<Spell>> spells() {
        var from = Arbitraries.integers().between(-500, 30_000);
        var minutes = Arbitraries.integers().between(0, 9_000);
        var kind = Arbitraries.of(
                ClockKind.STEP, ClockKind.STEP, ClockKind.CONSULTATION, ClockKind.STAGE, ClockKind.RECEPTION);
        var unit = Arbitraries.of("VHXH", "VP", "LD", "SNV-LDTL", "SNV-CCVC");
        return Combinators.combine(kind, unit, from, minutes)
                .as((what, whose, begin, length) -> new Spell(
                        what,
                        whose,
                        "",
                        "",
                        ACCEPTED.plusSeconds(60L * begin + 7),
                        ACCEPTED.plusSeconds(60L * (begin + length) + 7)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 3_000)
    void theTurnsFollowOneAnotherWithoutGapOrOverlap(@ForAll("lives") Life life, @ForAll("spells") List<Spell> spells) {
        var turns = turns(life.segments(), spells);

        assertThat(turns.get(0).from()).isEqualTo(ACCEPTED);
        assertThat(turns.get(turns.size() - 1).to()).isEqualTo(end(life.segments()));
        for (int i = 1; i < turns.size(); i++) {
            assertThat(turns.get(i).from()).isEqualTo(turns.get(i - 1).to());
        }
        assertThat(turns).allSatisfy(turn -> assertThat(turn.to()).isAfter(turn.from()));
    }

    @Property(tries = 3_000)
    void theirMinutesAddUpToThoseOfThePromise(@ForAll("lives") Life life, @ForAll("spells") List<Spell> spells) {
        var turns = turns(life.segments(), spells);

        long total = CALENDAR.worked(ACCEPTED, end(life.segments())).toMinutes();
        assertThat(turns.stream().mapToLong(Turn::minutes).sum()).isEqualTo(total);
        assertThat(turns).allSatisfy(turn -> assertThat(turn.minutes()).isNotNegative());
    }

    @Property(tries = 2_000)
    void aPausedMinuteIsNeverAUnits(@ForAll("lives") Life life, @ForAll("spells") List<Spell> spells) {
        var segments = life.segments();

        var turns = turns(segments, spells);

        // what waits for the opinion of another unit is that unit's time, not a pause of the promise
        segments.stream()
                .filter(segment -> !segment.running() && segment.pausedFor().holder() != TimeHolder.UNIT)
                .forEach(pause -> assertThat(turns)
                        .filteredOn(turn ->
                                turn.from().isBefore(pause.to()) && turn.to().isAfter(pause.from()))
                        .extracting(Turn::holder)
                        .containsOnly(pause.pausedFor().holder()));
    }

    @Property(tries = 2_000)
    void aFurtherPauseNeverAddsToAUnit(
            @ForAll("lives") Life life,
            @ForAll("spells") List<Spell> spells,
            @ForAll @IntRange(max = 8) int which,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        // given a pause within one of the running stretches
        var segments = life.segments();
        var running = segments.get(which % segments.size() / 2 * 2);
        Instant since = running.from()
                .plus(Duration.between(running.from(), running.to())
                        .multipliedBy(percent)
                        .dividedBy(100));
        var paused = new ArrayList<>(segments);
        paused.set(segments.indexOf(running), new Segment(running.from(), since, null));
        paused.add(segments.indexOf(running) + 1, new Segment(since, running.to(), PauseReason.FINANCIAL_OBLIGATION));

        var before = minutesOfUnits(turns(segments, spells));
        var after = minutesOfUnits(turns(paused, spells));

        after.forEach((unit, minutes) -> assertThat(minutes).isLessThanOrEqualTo(before.getOrDefault(unit, 0L)));
    }

    @Property(tries = 1_000)
    void asLongAsAnOpinionIsAwaitedTheTurnIsTheConsultedUnits(
            @ForAll("lives") Life life, @ForAll("spells") List<Spell> spells) {
        var turns = turns(life.segments(), spells);

        assertThat(turns)
                .filteredOn(turn -> turn.holder() == TimeHolder.UNIT)
                .filteredOn(turn -> spells.stream()
                        .anyMatch(spell -> spell.kind() == ClockKind.CONSULTATION && spell.at(turn.from())))
                .allSatisfy(turn -> assertThat(turn.spell().kind()).isEqualTo(ClockKind.CONSULTATION));
        assertThat(turns)
                .filteredOn(turn -> turn.holder() == TimeHolder.UNIT && turn.spell() == null)
                .allSatisfy(turn -> assertThat(turn.unitCode()).isEqualTo(COUNTER));
    }

    private static Map<String, Long> minutesOfUnits(List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.holder() == TimeHolder.UNIT)
                .collect(Collectors.groupingBy(Turn::unitCode, Collectors.summingLong(Turn::minutes)));
    }

    private static List<Turn> turns(List<Segment> promise, List<Spell> spells) {
        return new BallInCourt(promise, spells, COUNTER, CALENDAR).turns();
    }

    private static Instant end(List<Segment> segments) {
        return segments.get(segments.size() - 1).to();
    }
}
