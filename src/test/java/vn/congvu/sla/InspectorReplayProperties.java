package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An inspector who has nothing but the events and the published calendars comes to the dates the product shows. */
class InspectorReplayProperties {

    private static final Shelf EDITIONS = new Shelf();
    private static final String STORM = EDITIONS.publish(ClockHistory.Clock.STORMY);
    private static final LedgerInMemory DATABASE = new LedgerInMemory(EDITIONS);
    private static final List<String> ZONES =
            List.of("UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati");

    /** What an inspector writes down about a clock. */
    private record Finding(
            ClockState state,
            Instant startedAt,
            Instant dueAt,
            Instant stoppedAt,
            int workedMinutes,
            int pausedMinutes,
            PauseReason pausedFor,
            boolean overdueByRule,
            String term,
            String calendarVersion) {

        static Finding shown(ClockReading clock) {
            return new Finding(
                    clock.state(),
                    clock.startedAt(),
                    clock.dueAt(),
                    clock.stoppedAt(),
                    clock.workedMinutes(),
                    clock.pausedMinutes(),
                    clock.pausedFor(),
                    clock.overdueByRule(),
                    clock.term(),
                    clock.calendarVersion());
        }

        static Finding replayed(Replayed clock) {
            return new Finding(
                    clock.state(),
                    clock.startedAt(),
                    clock.dueAt(),
                    clock.stoppedAt(),
                    clock.workedMinutes(),
                    clock.pausedMinutes(),
                    clock.pausedFor(),
                    clock.overdueByRule(),
                    clock.rule().term(),
                    clock.rule().calendarVersion());
        }
    }

    @Provide
    Arbitrary<ClockHistory> histories() {
        return ClockHistory.anyWithOtherRules();
    }

    @Property(tries = 2_000)
    void theEventsAloneGiveWhatTheProductShows(@ForAll("histories") ClockHistory history) {
        var dossier = play(history);

        assertThat(DATABASE.clocks.ofDossier(dossier))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(row -> assertThat(Finding.replayed(fromEventsAlone(row.id())))
                        .isEqualTo(Finding.shown(row.reading())));
    }

    @Property(tries = 200)
    void everyEventSaysWhatTheClockShowedFromThenOn(@ForAll("histories") ClockHistory history) {
        var dossier = play(history);

        DATABASE.clocks.ofDossier(dossier).forEach(row -> {
            var events = DATABASE.facts.events(row.id());
            for (int known = 1; known <= events.size(); known++) {
                var then = replay(events.subList(0, known));
                assertThat(dueAfter(row.id(), known)).isEqualTo(StoredTime.stored(then.dueAt()));
            }
        });
    }

    @Property(tries = 500)
    void aServersClockThatIsPutForwardAndBackNeverMakesTimeRunBackwards(@ForAll("histories") ClockHistory history) {
        var dossier = play(history.onASteppingServer());

        DATABASE.clocks.ofDossier(dossier).forEach(row -> {
            var events = DATABASE.facts.events(row.id());
            assertThat(events).extracting(ClockEvent::at).isSorted();
            assertThat(Finding.replayed(fromEventsAlone(row.id()))).isEqualTo(Finding.shown(row.reading()));
        });
    }

    @Property(tries = 200)
    void askedAnHourSoonerOrLaterADateIsTheSame(@ForAll("histories") ClockHistory history) {
        var dossier = play(history);
        var told = new ReplayedDossier(DATABASE.clocks, DATABASE.facts, DATABASE.calendars);
        Instant now = history.start().plus(Duration.ofDays(40));

        Set<List<Instant>> dates = new HashSet<>();
        for (int hours : List.of(-1, 0, 1)) {
            dates.add(told.at(dossier, now.plus(Duration.ofHours(hours))).stream()
                    .map(clock -> clock.replayed().dueAt())
                    .toList());
        }

        assertThat(dates).hasSize(1);
    }

    @Property(tries = 100)
    void inWhateverTimeZoneANodeLivesTheDatesAreTheSame(@ForAll("histories") ClockHistory history) {
        TimeZone here = TimeZone.getDefault();
        List<Finding> expected = findings(play(history));
        try {
            for (String zone : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(findings(play(history))).as(zone).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static List<Finding> findings(String dossier) {
        List<Finding> findings = new ArrayList<>();
        DATABASE.clocks.ofDossier(dossier).forEach(row -> {
            findings.add(Finding.shown(row.reading()));
            findings.add(Finding.replayed(fromEventsAlone(row.id())));
        });
        return findings;
    }

    /** A promise, a stage and two steps, one of which has no limit of its own. */
    private static String play(ClockHistory history) {
        var dossier = UUID.randomUUID().toString();
        Instant start = history.start();
        var opening = ClockSample.promise(dossier).term(history.term()).startedAt(start);
        var promise = DATABASE.ledger.open(opening);
        DATABASE.ledger.open(ClockSample.of(ClockKind.STAGE, dossier)
                .unit("26740", "26740")
                .term("PT24H")
                .startedAt(start));
        DATABASE.ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(start));
        DATABASE.ledger.open(ClockSample.step(dossier)
                .key(dossier + "inherits")
                .inheriting(promise.dueAt())
                .startedAt(start));
        history.playOn(new ClockHistory.Clock(DATABASE, opening.key(), dossier, STORM), opening);
        return dossier;
    }

    /** From {@code sla_event} and the published calendars; the units of these clocks have no days off of their own. */
    private static Replayed fromEventsAlone(long clockId) {
        return replay(DATABASE.facts.events(clockId));
    }

    private static Replayed replay(List<ClockEvent> events) {
        return ClockReplay.replay(
                DATABASE.calendars::version,
                events,
                events.get(events.size() - 1).at());
    }

    private static Instant dueAfter(long clockId, int seq) {
        return DATABASE.jdbc
                .sql("SELECT due_after FROM sla_event WHERE clock_id = :clock AND seq = :seq")
                .param("clock", clockId)
                .param("seq", seq)
                .query((row, number) -> StoredTime.read(row, "due_after"))
                .single();
    }
}
