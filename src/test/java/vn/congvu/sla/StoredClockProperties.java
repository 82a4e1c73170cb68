package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.congvu.calendar.WorkingCalendar;

/** Whatever happens to a clock, its row shows what its events come to. */
class StoredClockProperties {

    private static final LedgerInMemory DATABASE = new LedgerInMemory();

    @Provide
    Arbitrary<ClockHistory> histories() {
        return ClockHistory.any();
    }

    @Property(tries = 1_500)
    void theStoredRowIsTheReplayOfTheStoredEvents(@ForAll("histories") ClockHistory history) {
        var row = play(history);
        var events = DATABASE.facts.events(row.id());

        var replayed = ClockReplay.replay(
                version -> DATABASE.calendars.forUnit(row.reading().unitCode(), version),
                events,
                events.get(events.size() - 1).at());

        assertThat(row.reading().state()).isEqualTo(replayed.state());
        assertThat(row.reading().startedAt()).isEqualTo(replayed.startedAt());
        assertThat(row.reading().dueAt()).isEqualTo(replayed.dueAt());
        assertThat(row.reading().stoppedAt()).isEqualTo(replayed.stoppedAt());
        assertThat(row.reading().workedMinutes()).isEqualTo(replayed.workedMinutes());
        assertThat(row.reading().pausedMinutes()).isEqualTo(replayed.pausedMinutes());
        assertThat(outcomes(row)).isEqualTo(row.isOpen() ? 0 : 1);
    }

    @Property(tries = 500)
    void everyWorkingMinuteOfItsLifeWasEitherWorkedOrPaused(@ForAll("histories") ClockHistory history) {
        var row = play(history);
        var events = DATABASE.facts.events(row.id());
        Instant last = events.get(events.size() - 1).at();

        long lived = calendar(row).worked(row.reading().startedAt(), last).toMinutes();

        // each of the two sums is cut to whole minutes
        assertThat((long) row.reading().workedMinutes() + row.reading().pausedMinutes())
                .isBetween(lived - 1, lived);
    }

    @Property(tries = 500)
    void closingAgainChangesNothing(@ForAll("histories") ClockHistory history) {
        var row = play(history);
        Instant later = Moments.at("01/12/2026 09:00");

        var first = DATABASE.ledger.close(row.reading().key(), later, false, null, "officer");
        var again = DATABASE.ledger.close(row.reading().key(), later.plus(Duration.ofDays(1)), true, null, "other");

        assertThat(again).isEqualTo(first);
        assertThat(outcomes(row)).isEqualTo(1);
    }

    private static ClockRow play(ClockHistory history) {
        var dossier = UUID.randomUUID().toString();
        var opening = ClockSample.promise(dossier).term(history.term()).startedAt(history.start());
        history.playOn(new ClockHistory.Clock(DATABASE, opening.key(), dossier), opening);
        return DATABASE.clocks.find(opening.key()).orElseThrow();
    }

    private static WorkingCalendar calendar(ClockRow row) {
        return DATABASE.calendars.forUnit(
                row.reading().unitCode(), row.reading().calendarVersion());
    }

    private static int outcomes(ClockRow row) {
        return DATABASE.jdbc
                .sql("SELECT COUNT(*) FROM sla_outcome WHERE clock_id = :id")
                .param("id", row.id())
                .query(Integer.class)
                .single();
    }
}
