package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalTime;

/** A row of {@code sla_clock}: the reading, and what the replay needs beyond it. */
record ClockRow(long id, ClockReading reading, LocalTime cutOff, Instant fixedDue, String legalBasis) {

    Limit limit() {
        return Limit.of(reading.term(), cutOff, fixedDue);
    }

    /** Whether it has no term of its own. */
    boolean inherits() {
        return reading.term() == null;
    }

    /** Whether another promise of the dossier is its due date, too; an apology was due before the promise of its time. */
    boolean followsPromise() {
        return inherits() && reading.kind() != ClockKind.APOLOGY;
    }

    ClockState state() {
        return reading.state();
    }

    boolean isOpen() {
        return reading.isOpen();
    }

    /** A clock that has not been stored yet. */
    static ClockRow opened(OpenClock command, Replayed replayed) {
        var reading = new ClockReading(
                command.key(),
                command.kind(),
                command.dossierCode(),
                command.procedureCode(),
                command.elementId(),
                command.nameVi(),
                command.nameEn(),
                command.unitCode(),
                command.institutionCode(),
                command.owner(),
                command.candidateGroup(),
                command.term(),
                command.calendarVersion(),
                replayed.state(),
                replayed.startedAt(),
                StoredTime.stored(replayed.dueAt()),
                null,
                null,
                0,
                0,
                null,
                false);
        return new ClockRow(0, reading, command.cutOff(), StoredTime.stored(command.fixedDue()), command.legalBasis());
    }

    ClockRow withId(long newId) {
        return new ClockRow(newId, reading, cutOff, fixedDue, legalBasis);
    }

    ClockRow showing(Replayed replayed, Outcome outcome) {
        var now = new ClockReading(
                reading.key(),
                reading.kind(),
                reading.dossierCode(),
                reading.procedureCode(),
                reading.elementId(),
                reading.nameVi(),
                reading.nameEn(),
                reading.unitCode(),
                reading.institutionCode(),
                reading.owner(),
                reading.candidateGroup(),
                replayed.rule().term(),
                replayed.rule().calendarVersion(),
                replayed.state(),
                replayed.startedAt(),
                StoredTime.stored(replayed.dueAt()),
                replayed.stoppedAt(),
                outcome,
                replayed.workedMinutes(),
                replayed.pausedMinutes(),
                replayed.pausedFor(),
                replayed.overdueByRule());
        return new ClockRow(id, now, cutOff, fixedDue, legalBasis);
    }
}
