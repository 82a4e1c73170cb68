package vn.congvu.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * While a unit gives its opinion, the clocks of whoever asked stand still: a unit's outcome counts its own minutes only,
 * so the time is the consulted unit's, and the owner is late only beyond its own limit. The promise runs on.
 */
@Component
class Standstill {

    private final ClockStore clocks;
    private final ClockJournal journal;
    private final ObjectProvider<ClocksMoved> listeners;

    Standstill(ClockStore clocks, ClockJournal journal, ObjectProvider<ClocksMoved> listeners) {
        this.clocks = clocks;
        this.journal = journal;
        this.listeners = listeners;
    }

    void begin(ClockReading consultation) {
        Instant at = consultation.startedAt();
        var pause = ClockEvent.pause(Interruption.of(PauseReason.CONSULTATION_INSIDE, null), at, null);
        record(consultation.dossierCode(), row -> row.state() == ClockState.RUNNING && asks(row, consultation), pause);
    }

    /** The last opinion is there; where the whole dossier is paused meanwhile, that is now what the clocks wait for. */
    void end(ClockReading consultation) {
        var open = clocks.lockOpen(consultation.dossierCode());
        if (open.stream().anyMatch(row -> row.reading().kind() == ClockKind.CONSULTATION)) {
            return;
        }
        Instant at = consultation.stoppedAt();
        var goOn = Promise.of(open, row -> row.reading().kind())
                .map(promise -> promise.reading().pausedFor())
                .map(reason -> ClockEvent.pause(Interruption.of(reason, null), at, null))
                .orElseGet(() -> ClockEvent.of(ClockEventKind.RESUME, at, null, null, null));
        record(consultation.dossierCode(), Standstill::waitsForOpinion, goOn);
    }

    static boolean waitsForOpinion(ClockRow row) {
        return row.reading().pausedFor() == PauseReason.CONSULTATION_INSIDE;
    }

    private static boolean asks(ClockRow row, ClockReading consultation) {
        return switch (row.reading().kind()) {
            case STAGE -> !row.reading().institutionCode().equals(consultation.institutionCode());
            case STEP -> !row.reading().unitCode().equals(consultation.unitCode());
            default -> false;
        };
    }

    private void record(String dossierCode, Predicate<ClockRow> which, ClockEvent event) {
        List<MovedClock> moved = new ArrayList<>();
        clocks.lockOpen(dossierCode).stream()
                .filter(which)
                .forEach(row -> moved.add(
                        new MovedClock(row.reading(), journal.record(row, event).reading())));
        if (!moved.isEmpty()) {
            listeners.orderedStream().forEach(listener -> listener.moved(moved, event.at(), null));
        }
    }
}
