package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever has happened to a clock: more days off never bring a date ahead forward, and taking them back restores it. */
class ChangedCalendarProperties {

    private static final Shelf EDITIONS = new Shelf();
    private static final LedgerInMemory DATABASE = new LedgerInMemory(EDITIONS);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Provide
    Arbitrary<ClockHistory> histories() {
        return ClockHistory.any();
    }

    @Provide
    Arbitrary<Set<LocalDate>> daysOff() {
        return Arbitraries.integers()
                .between(0, 360)
                .map(FIRST::plusDays)
                .set()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 800)
    void moreDaysOffNeverMakeADateEarlierAndUndoingRestoresIt(
            @ForAll("histories") ClockHistory history, @ForAll("daysOff") Set<LocalDate> days) {
        // given a clock with any history, except that nobody promised a date of its own: a day off does not move that
        // one
        Assume.that(history.acts().stream().noneMatch(act -> act.what() == ClockHistory.What.EXTEND));
        var dossier = UUID.randomUUID().toString();
        var opening = ClockSample.promise(dossier).term(history.term()).startedAt(history.start());
        Instant now = history.playOn(new ClockHistory.Clock(DATABASE, opening.key(), dossier), opening);
        var before = DATABASE.ledger.reading(opening.key()).orElseThrow();

        // when days off are published, and taken back
        var closed = apply(dossier, EDITIONS.publish(days), now);
        var changed = DATABASE.ledger.reading(opening.key()).orElseThrow();
        apply(dossier, EDITIONS.publish(Set.of()), now);
        var restored = DATABASE.ledger.reading(opening.key()).orElseThrow();

        // then
        assertThat(closed.isEmpty()).isEqualTo(!before.isOpen());
        if (before.dueAt().isBefore(now)) {
            assertThat(minutesLate(changed, now)).isLessThanOrEqualTo(minutesLate(before, now));
        } else {
            assertThat(changed.dueAt()).isAfterOrEqualTo(before.dueAt());
        }
        assertThat(changed.state()).isEqualTo(before.state());
        assertThat(restored.dueAt()).isEqualTo(before.dueAt());
        assertThat(restored.state()).isEqualTo(before.state());
        if (!before.isOpen()) {
            assertThat(restored).isEqualTo(before);
        }
    }

    /** A day off within a pause is no day of the pause any more: a date long gone may move, how late the clock is does not. */
    private static long minutesLate(ClockReading clock, Instant now) {
        var calendar = DATABASE.calendars.forUnit(clock.unitCode(), clock.calendarVersion());
        return clock.dueAt().isBefore(now) ? calendar.worked(clock.dueAt(), now).toMinutes() : 0;
    }

    private static List<MovedClock> apply(String dossier, String version, Instant now) {
        return DATABASE.recalculation.apply(
                List.of(dossier), Revision.ofCalendar("batch", version, "Bão", "Thông báo thử"), now, "approver");
    }
}
