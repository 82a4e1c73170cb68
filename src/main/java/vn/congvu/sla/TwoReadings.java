package vn.congvu.sla;

import java.time.Instant;
import java.util.List;

/** What the promise says by the procedure's own rule, and by the official indicator where that sees it differently. */
final class TwoReadings {

    private TwoReadings() {}

    /** Null before the promise runs. */
    static DossierClocks.Readings of(List<ReplayedClock> clocks, Instant now) {
        return Promise.of(clocks, clock -> clock.reading().kind())
                .map(promise -> new DossierClocks.Readings(own(promise, now), official(promise)))
                .orElse(null);
    }

    private static DossierClocks.OwnReading own(ReplayedClock promise, Instant now) {
        Replayed replayed = promise.replayed();
        Instant stands = replayed.stoppedAt() != null ? replayed.stoppedAt() : replayed.standsAt();
        return new DossierClocks.OwnReading(
                replayed.dueAt(),
                promise.reading().outcome(),
                (stands == null ? now : stands).isAfter(replayed.dueAt()));
    }

    private static DossierClocks.OfficialReading official(ReplayedClock promise) {
        boolean cancelled = promise.reading().outcome() == Outcome.CANCELLED;
        if (!promise.replayed().overdueByRule() || cancelled) {
            return null;
        }
        return new DossierClocks.OfficialReading(
                promise.replayed().dueAt(),
                promise.reading().isOpen() ? null : Outcome.LATE,
                true,
                why(Phrases.VI, promise),
                why(Phrases.EN, promise));
    }

    private static String why(Phrases phrases, ReplayedClock promise) {
        Instant since = promise.events().stream()
                .filter(event -> event.kind() == ClockEventKind.OVERDUE_BY_RULE)
                .findFirst()
                .orElseThrow()
                .at();
        return phrases.say("official.second-supplement", phrases.day(since));
    }
}
