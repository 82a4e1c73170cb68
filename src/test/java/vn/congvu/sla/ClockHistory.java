package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.congvu.web.problem.ProblemException;

/** What may happen to a dossier: a start, then acts after some minutes each. */
public record ClockHistory(Instant start, String term, List<Act> acts) {

    /** Minutes of the clock on the wall since the act before; negative when the server's clock was put back. */
    public record Act(What what, int minutesLater) {}

    public enum What {
        PAUSE((clock, at) ->
                clock.ledger().pause(clock.dossier(), Interruption.of(PauseReason.SUPPLEMENT, null), at, "officer")),
        RESUME((clock, at) -> clock.ledger().resume(clock.dossier(), at, "clerk", null)),
        RESTART((clock, at) -> clock.ledger().restart(clock.dossier(), at, "clerk", null)),
        EXTEND((clock, at) ->
                clock.ledger().extend(clock.key(), at.plusSeconds(86_400 * 20), at, "đông hồ sơ", "leader", null)),
        CLOSE((clock, at) -> clock.ledger().close(clock.key(), at, false, null, "officer")),
        /** Written down two hours afterwards. */
        PAUSE_SINCE((clock, at) -> {
            var why = new Interruption(PauseReason.SYSTEM_OUTAGE, null, "mất mạng", null, at.minusSeconds(7_200));
            clock.ledger().pause(clock.dossier(), why, at, "officer");
        }),
        CONSULT((clock, at) -> clock.ledger().open(clock.opinion().startedAt(at))),
        ANSWER((clock, at) -> clock.ledger().close(clock.opinion().startedAt(at).key(), at, false, null, "officer")),
        OVERDUE_BY_RULE((clock, at) -> clock.ledger().overdueByRule(clock.dossier(), at, "officer", "QĐ 766")),
        LIMIT((clock, at) -> {
            var terms = new Revision.NewTerms(at.getEpochSecond() % 120 == 0 ? "P8D" : "PT12H", null);
            clock.revise(Revision.ofLimits("batch", Map.of("2.002755", terms), "Luật mới", "Nghị định thử"), at);
        }),
        STORM((clock, at) -> clock.revise(ofCalendar(clock.storm()), at)),
        STORM_UNDONE((clock, at) -> clock.revise(ofCalendar(ClockSample.CALENDAR), at));

        private final BiConsumer<Clock, Instant> deed;

        What(BiConsumer<Clock, Instant> deed) {
            this.deed = deed;
        }

        private static Revision ofCalendar(String version) {
            return Revision.ofCalendar("batch", version, "Bão", "Thông báo thử");
        }
    }

    /** A clock in a database; {@code storm} is a version of the calendar with some days closed, null where none is needed. */
    public record Clock(LedgerInMemory database, String key, String dossier, String storm) {

        /** Days within most histories. */
        static final List<LocalDate> STORMY =
                List.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 6, 11), LocalDate.of(2026, 9, 9));

        public Clock(LedgerInMemory database, String key, String dossier) {
            this(database, key, dossier, null);
        }

        private SlaLedger ledger() {
            return database.ledger;
        }

        private ClockSample opinion() {
            return ClockSample.of(ClockKind.CONSULTATION, dossier)
                    .unit("SNV-LDTL", "SNV")
                    .term("PT16H");
        }

        private void revise(Revision revision, Instant at) {
            database.recalculation.apply(List.of(dossier), revision, at, "approver");
        }
    }

    /** What may happen to a clock under the rules it began with. */
    public static Arbitrary<ClockHistory> any() {
        return of(Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(What.PAUSE)),
                Tuple.of(4, Arbitraries.just(What.RESUME)),
                Tuple.of(1, Arbitraries.just(What.RESTART)),
                Tuple.of(1, Arbitraries.just(What.EXTEND)),
                Tuple.of(1, Arbitraries.just(What.CLOSE))));
    }

    /** The same, and all that changes the rules, asks other units or is written down afterwards. */
    static Arbitrary<ClockHistory> anyWithOtherRules() {
        return of(Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(What.PAUSE, What.PAUSE_SINCE)),
                Tuple.of(5, Arbitraries.just(What.RESUME)),
                Tuple.of(4, Arbitraries.of(What.CONSULT, What.ANSWER)),
                Tuple.of(4, Arbitraries.of(What.STORM, What.STORM_UNDONE, What.LIMIT)),
                Tuple.of(1, Arbitraries.of(What.RESTART, What.EXTEND, What.OVERDUE_BY_RULE, What.CLOSE))));
    }

    private static Arbitrary<ClockHistory> of(Arbitrary<What> what) {
        var start = Arbitraries.longs()
                .between(
                        Moments.at("05/01/2026 00:00").getEpochSecond(),
                        Moments.at("01/10/2026 00:00").getEpochSecond())
                .map(Instant::ofEpochSecond);
        var term = Arbitraries.of("P0D", "P1D", "P3.5D", "P5D", "P12D", "P7CD", "PT2H", "PT4H", "PT20H30M");
        var act = Combinators.combine(what, Arbitraries.integers().between(0, 4_000))
                .as(Act::new);
        return Combinators.combine(start, term, act.list().ofMaxSize(10)).as(ClockHistory::new);
    }

    /** Plays the history; what the state of the clock does not allow is refused and changes nothing. */
    Instant playOn(Clock clock, OpenClock opening) {
        return playOn(clock, opening, (from, until) -> {});
    }

    /** @param meanwhile what goes on between the acts */
    public Instant playOn(Clock clock, OpenClock opening, BiConsumer<Instant, Instant> meanwhile) {
        clock.ledger().open(opening);
        Instant now = start;
        for (Act act : acts) {
            Instant next = now.plusSeconds(60L * act.minutesLater());
            meanwhile.accept(now, next);
            now = next;
            try {
                act.what().deed.accept(clock, now);
            } catch (ProblemException refused) {
                continue;
            }
        }
        return now;
    }

    /** The same on a server whose clock is an hour ahead for the first of each three acts and an hour behind for the second. */
    ClockHistory onASteppingServer() {
        List<Act> stepping = new ArrayList<>();
        int ahead = 0;
        for (int i = 0; i < acts.size(); i++) {
            int now = List.of(60, -60, 0).get(i % 3);
            stepping.add(new Act(acts.get(i).what(), acts.get(i).minutesLater() + now - ahead));
            ahead = now;
        }
        return new ClockHistory(start, term, stepping);
    }
}
