package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.congvu.sla.ClockHistory;
import vn.congvu.sla.ClockState;

/** Whatever happens to a clock. */
class AlertProperties {

    private static final LadderInMemory LADDER = new LadderInMemory();

    @Provide
    Arbitrary<ClockHistory> histories() {
        return ClockHistory.any();
    }

    @Property(tries = 500)
    void aLevelIsRaisedAtMostOnceAndNeverWhilePaused(@ForAll("histories") ClockHistory history) {
        String dossier = UUID.randomUUID().toString();
        Instant end = LADDER.play(history, dossier);

        var sent = LADDER.sent(dossier);

        assertThat(sent).extracting(SentAlerts.Sent::level).doesNotHaveDuplicates();
        var courses = LADDER.database().courses().of(List.of(dossier), end, Map.of());
        assertThat(sent)
                .allSatisfy(alert -> assertThat(courses.get(alert.clockKey()).stretches())
                        .filteredOn(stretch -> !stretch.from().isAfter(alert.at())
                                && (stretch.to() == null || stretch.to().isAfter(alert.at())))
                        .singleElement()
                        .satisfies(
                                stretch -> assertThat(stretch.reading().state()).isEqualTo(ClockState.RUNNING)));
    }
}
