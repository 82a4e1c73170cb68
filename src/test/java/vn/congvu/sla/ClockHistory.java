package vn.congvu.sla;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.congvu.web.problem.ProblemException;

/** What may happen to a dossier: a start, then acts after some minutes each. */
public record ClockHistory(Instant start, String term, List<Act> acts) {

    /** Minutes of the clock on the wall since the act before. */
    public record Act(What what, int minutesLater) {}

    public enum What {
        PAUSE((clock, at) ->
                clock.ledger().pause(clock.dossier(), Interruption.of(PauseReason.SUPPLEMENT, null), at, "officer")),
        RESUME((clock, at) -> clock.ledger().resume(clock.dossier(), at, "clerk", null)),
        RESTART((clock, at) -> clock.ledger().restart(clock.dossier(), at, "clerk", null)),
        EXTEND((clock, at) ->
                clock.ledger().extend(clock.key(), at.plusSeconds(86_400 * 20), at, "đông hồ sơ", "leader", null)),
        CLOSE((clock, at) -> clock.ledger().close(clock.key(), at, false, null, "officer"));

        private final BiConsumer<Clock, Instant> deed;

        What(BiConsumer<Clock, Instant> deed) {
            this.deed = deed;
        }
    }

    public record Clock(SlaLedger ledger, String key, String dossier) {}

    public static Arbitrary<ClockHistory> any() {
        var start = Arbitraries.longs()
                .between(
                        Moments.at("05/01/2026 00:00").getEpochSecond(),
                        Moments.at("01/10/2026 00:00").getEpochSecond())
                .map(Instant::ofEpochSecond);
        var term = Arbitraries.of("P0D", "P1D", "P3.5D", "P5D", "P12D", "P7CD", "PT2H", "PT4H", "PT20H30M");
        var what = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(What.PAUSE)),
                Tuple.of(4, Arbitraries.just(What.RESUME)),
                Tuple.of(1, Arbitraries.just(What.RESTART)),
                Tuple.of(1, Arbitraries.just(What.EXTEND)),
                Tuple.of(1, Arbitraries.just(What.CLOSE)));
        var act = Combinators.combine(what, Arbitraries.integers().between(0, 4_000))
                .as(Act::new);
        return Combinators.combine(start, term, act.list().ofMaxSize(8)).as(ClockHistory::new);
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
}
