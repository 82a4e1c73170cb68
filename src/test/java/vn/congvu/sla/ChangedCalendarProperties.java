package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever has happened to a clock: more days off never bring its date forward, and taking them back restores it. */
class ChangedCalendarProperties {

    private static final Shelf EDITIONS = new Shelf();
    private static final LedgerInMemory DATABASE = new LedgerInMemory(EDITIONS);

    @Provide
    Arbitrary<ClockHistory> histories() {
        return ClockHistory.any();
    }

    /** So many days after the last thing that happened: nothing is published for the past. */
    @Provide
    Arbitrary<Set<Integer>> daysOff() {
        return Arbitraries.integers().between(1, 45).set().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 800)
    void moreDaysOffNeverMakeADateEarlierAndUndoingRestoresIt(
            @ForAll("histories") ClockHistory history, @ForAll("daysOff") Set<Integer> daysLater) {
        // given an open clock with any history
        var dossier = UUID.randomUUID().toString();
        var opening = ClockSample.promise(dossier).term(history.term()).startedAt(history.start());
        Instant now = history.playOn(new ClockHistory.Clock(DATABASE, opening.key(), dossier), opening);
        var before = DATABASE.ledger.reading(opening.key()).orElseThrow();

        // when days off are published, and taken back
        Set<LocalDate> days =
                daysLater.stream().map(CityTime.date(now)::plusDays).collect(Collectors.toSet());
        var revised = apply(dossier, EDITIONS.publish(days), now);
        var changed = DATABASE.ledger.reading(opening.key()).orElseThrow();
        apply(dossier, EDITIONS.publish(Set.of()), now);
        var restored = DATABASE.ledger.reading(opening.key()).orElseThrow();

        // then
        assertThat(revised.isEmpty()).isEqualTo(!before.isOpen());
        assertThat(changed.dueAt()).isAfterOrEqualTo(before.dueAt());
        assertThat(changed.state()).isEqualTo(before.state());
        assertThat(restored.dueAt()).isEqualTo(before.dueAt());
        assertThat(restored.state()).isEqualTo(before.state());
        if (!before.isOpen()) {
            assertThat(restored).isEqualTo(before);
        }
    }

    private static List<MovedClock> apply(String dossier, String version, Instant now) {
        return DATABASE.recalculation.apply(
                List.of(dossier), Revision.ofCalendar("batch", version, "Bão", "Thông báo thử"), now, "approver");
    }
}
