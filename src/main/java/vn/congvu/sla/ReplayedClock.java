package vn.congvu.sla;

import java.time.Instant;
import java.util.List;
import vn.congvu.calendar.WorkingCalendar;

/** A clock with its events and what they come to. */
record ReplayedClock(ClockRow row, List<ClockEvent> events, Replayed replayed, WorkingCalendar calendar) {

    ClockReading reading() {
        return row.reading();
    }

    DossierClocks.ExplainedClock explained(Instant now, UnitNames units) {
        ClockReading clock = reading();
        return new DossierClocks.ExplainedClock(
                clock.key(),
                clock.kind(),
                clock.nameVi(),
                clock.nameEn(),
                clock.unitCode(),
                units.vi(clock.unitCode()),
                units.en(clock.unitCode()),
                clock.term(),
                row.legalBasis(),
                replayed.state(),
                replayed.startedAt(),
                replayed.base().countedFrom(),
                replayed.dueAt(),
                replayed.stoppedAt(),
                clock.outcome(),
                replayed.workedMinutes(),
                replayed.pausedMinutes(),
                remaining(now),
                sentence(Phrases.VI),
                sentence(Phrases.EN),
                events.stream().map(event -> told(event, units)).toList(),
                new ClockTrace(row.limit(), replayed, calendar).days());
    }

    private String sentence(Phrases phrases) {
        return new ClockSentence(phrases, row, replayed, events, calendar).toString();
    }

    private Integer remaining(Instant now) {
        if (replayed.state() == ClockState.STOPPED) {
            return null;
        }
        Instant at = replayed.standsAt() == null ? now : replayed.standsAt();
        Instant due = replayed.dueAt();
        long minutes = at.isAfter(due)
                ? -calendar.worked(due, at).toMinutes()
                : calendar.worked(at, due).toMinutes();
        return Math.toIntExact(minutes);
    }

    private static DossierClocks.Event told(ClockEvent event, UnitNames units) {
        return new DossierClocks.Event(
                event.seq(),
                event.kind(),
                event.at(),
                event.by(),
                units.officer(event.by()),
                event.reason(),
                event.legalBasis(),
                event.newDue(),
                event.note(),
                event.evidence(),
                event.rule().calendarVersion(),
                event.rule().term());
    }
}
