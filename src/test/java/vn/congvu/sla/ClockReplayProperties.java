package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.congvu.calendar.Deadline;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;

class ClockReplayProperties {

    private static final WorkingCalendar CALENDAR = new WorkingCalendars().current();

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(
                        Moments.at("05/01/2026 00:00").getEpochSecond(),
                        Moments.at("01/09/2026 00:00").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<String> terms() {
        return Arbitraries.of("P0D", "P1D", "P2.5D", "P5D", "P12D", "P7CD", "PT4H", "PT56H", "PT4H30M");
    }

    @Property
    void aPauseOfSoManyWorkingMinutesMovesTheDueDateByAsMany(
            @ForAll("starts") Instant start,
            @ForAll("terms") String term,
            @ForAll @IntRange(max = 6_000) int minutesUntilThePause,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        // given a pause that starts and ends in opening hours
        Instant pause = CALENDAR.plusWorking(start, Duration.ofMinutes(minutesUntilThePause));
        Instant resume = CALENDAR.plusWorking(pause, Duration.ofMinutes(minutes));

        var without = replay(term, start, List.of(), resume);
        var with = replay(term, start, List.of(pause, resume), resume);

        assertThat(with.pausedMinutes()).isEqualTo(minutes);
        assertThat(CALENDAR.worked(without.dueAt(), with.dueAt())).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void manyPausesMoveItByTheirSum(
            @ForAll("starts") Instant start,
            @ForAll("terms") String term,
            @ForAll @Size(max = 10) List<@IntRange(max = 3_000) Integer> gaps) {
        // given pauses and resumptions in turn, so many minutes of the wall clock apart
        List<Instant> turns = new ArrayList<>();
        Instant now = start;
        for (int gap : gaps.subList(0, gaps.size() / 2 * 2)) {
            now = now.plusSeconds(60L * gap);
            turns.add(now);
        }

        var replayed = replay(term, start, turns, now);

        Duration owed = Duration.ZERO;
        for (int i = 0; i < turns.size(); i += 2) {
            owed = owed.plus(CALENDAR.worked(turns.get(i), turns.get(i + 1)));
        }
        assertThat(CALENDAR.worked(replayed.base().due(), replayed.dueAt())).isEqualTo(owed);
    }

    @Property
    void withoutInterruptionItIsWhatTheCalendarSays(
            @ForAll("starts") Instant start, @ForAll("terms") String term, @ForAll boolean cutOff) {
        LocalTime hour = cutOff ? LocalTime.of(15, 0) : null;
        var events = List.of(started(start, term, hour));

        var replayed = ClockReplay.replay(version -> CALENDAR, events, start.plusSeconds(3_600));

        Deadline told = CALENDAR.due(Term.parse(term), start, hour);
        assertThat(replayed.base()).isEqualTo(new Deadline(told.due(), told.countedFrom(), List.of()));
        assertThat(replayed.dueAt()).isEqualTo(replayed.base().due());
    }

    @Property
    void splittingAPauseInTwoChangesNothing(
            @ForAll("starts") Instant start,
            @ForAll("terms") String term,
            @ForAll @IntRange(max = 9_000) int minutesUntilThePause,
            @ForAll @IntRange(max = 3_000) int first,
            @ForAll @IntRange(max = 3_000) int second) {
        Instant pause = start.plusSeconds(60L * minutesUntilThePause);
        Instant between = pause.plusSeconds(60L * first);
        Instant resume = between.plusSeconds(60L * second);

        var whole = replay(term, start, List.of(pause, resume), resume);
        var split = replay(term, start, List.of(pause, between, between, resume), resume);

        assertThat(split.dueAt()).isEqualTo(whole.dueAt());
        assertThat(split.pausedMinutes()).isEqualTo(whole.pausedMinutes());
        assertThat(split.workedMinutes()).isEqualTo(whole.workedMinutes());
    }

    @Property
    void aLongerTermNeverMakesADateEarlier(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 40) int term,
            @ForAll @IntRange(max = 20) int longer,
            @ForAll boolean hours,
            @ForAll @Size(max = 8) List<@IntRange(max = 3_000) Integer> gaps) {
        // given pauses and resumptions in turn, so many minutes of the wall clock apart
        List<Instant> turns = new ArrayList<>();
        Instant now = start;
        for (int gap : gaps) {
            now = now.plusSeconds(60L * gap);
            turns.add(now);
        }
        String form = hours ? "PT%dH" : "P%dD";

        var shorter = replay(form.formatted(term + 1), start, turns, now);
        var extended = replay(form.formatted(term + 1 + longer), start, turns, now);

        assertThat(extended.dueAt()).isAfterOrEqualTo(shorter.dueAt());
        assertThat(extended.pausedMinutes()).isEqualTo(shorter.pausedMinutes());
    }

    private static Replayed replay(String term, Instant start, List<Instant> turns, Instant until) {
        List<ClockEvent> events = new ArrayList<>();
        events.add(started(start, term, null));
        for (int i = 0; i < turns.size(); i++) {
            var kind = i % 2 == 0 ? ClockEventKind.PAUSE : ClockEventKind.RESUME;
            events.add(ClockEvent.of(kind, turns.get(i), null, PauseReason.SUPPLEMENT.name(), null));
        }
        return ClockReplay.replay(version -> CALENDAR, events, until);
    }

    private static ClockEvent started(Instant start, String term, LocalTime cutOff) {
        return ClockEvent.of(ClockEventKind.START, start, null, null, null)
                .ruledBy(new ClockRule(CALENDAR.version(), term, cutOff));
    }
}
