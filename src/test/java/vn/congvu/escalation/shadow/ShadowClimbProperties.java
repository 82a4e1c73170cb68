package vn.congvu.escalation.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.escalation.LadderInMemory;
import vn.congvu.escalation.LadderTable;
import vn.congvu.sla.ClockHistory;

/** What is computed afterwards from the events is what was sent at the time. */
class ShadowClimbProperties {

    private static final LadderInMemory LADDER = new LadderInMemory();

    @Provide
    Arbitrary<ClockHistory> histories() {
        return ClockHistory.any();
    }

    @Property(tries = 500)
    void theLadderInForceWouldHaveSentWhatWasSent(@ForAll("histories") ClockHistory history) {
        String dossier = UUID.randomUUID().toString();
        Instant end = LADDER.play(history, dossier);
        Map<AlertLevel, Instant> sent = new EnumMap<>(AlertLevel.class);
        LADDER.sent(dossier).forEach(alert -> sent.put(alert.level(), alert.at()));

        Map<AlertLevel, Instant> computed = new EnumMap<>(AlertLevel.class);
        var course = LADDER.database()
                .courses()
                .of(List.of(dossier), end, Map.of())
                .values()
                .iterator()
                .next();
        var rows = LADDER.table()
                .rows(new LadderTable.Question(
                        course.clock().kind(), true, course.clock().startedAt()));
        new ShadowClimb(LADDER.times(), end)
                .climb(course, rows, sent::containsKey)
                .forEach((level, alert) -> computed.put(level, alert.at()));

        // of a condition only the moment it was looked at is known
        sent.remove(AlertLevel.APOLOGY);
        computed.remove(AlertLevel.APOLOGY);
        assertThat(computed).isEqualTo(sent);
    }
}
