package vn.congvu.sla;

import static vn.congvu.sla.ClockEventKind.PAUSE;
import static vn.congvu.sla.ClockEventKind.RESUME;
import static vn.congvu.sla.ClockEventKind.STOP;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in the database. Never a transaction of its own: a clock's change lives or dies with the step it measures. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RecordedClocks implements SlaLedger {

    private final ClockStore clocks;
    private final ClockJournal journal;
    private final PromiseChanges promises;
    private final List<ClockStopped> listeners;

    RecordedClocks(ClockStore clocks, ClockJournal journal, PromiseChanges promises, List<ClockStopped> listeners) {
        this.clocks = clocks;
        this.journal = journal;
        this.promises = promises;
        this.listeners = listeners;
    }

    @Override
    public ClockReading open(OpenClock command) {
        return reading(command.key()).orElseGet(() -> start(command));
    }

    private ClockReading start(OpenClock command) {
        try {
            return journal.start(command).reading();
        } catch (DuplicateKeyException openedMeanwhile) {
            return reading(command.key()).orElseThrow(() -> openedMeanwhile);
        }
    }

    @Override
    public Optional<ClockReading> close(String key, Instant at, boolean cancelled, String reason, String by) {
        return clocks.lock(key).map(row -> row.isOpen() ? stop(row, at, cancelled, reason, by) : row.reading());
    }

    private ClockReading stop(ClockRow row, Instant at, boolean cancelled, String reason, String by) {
        var stop = ClockEvent.of(STOP, at, by, reason, null);
        var reading = journal.stop(row, stop, cancelled).reading();
        listeners.forEach(listener -> listener.stopped(reading, by));
        return reading;
    }

    @Override
    public List<ClockReading> pause(String dossierCode, PauseReason reason, Instant at, String by, String legalBasis) {
        var running = locked(dossierCode, ClockState.RUNNING);
        if (running.isEmpty()) {
            throw ClocksConflict.noneRunning(dossierCode);
        }
        return journal.recordEach(running, ClockEvent.of(PAUSE, at, by, reason.name(), legalBasis));
    }

    @Override
    public List<ClockReading> resume(String dossierCode, Instant at, String by, String legalBasis) {
        var paused = locked(dossierCode, ClockState.PAUSED);
        if (paused.isEmpty()) {
            throw ClocksConflict.nonePaused(dossierCode);
        }
        return journal.recordEach(paused, ClockEvent.of(RESUME, at, by, null, legalBasis));
    }

    private List<ClockRow> locked(String dossierCode, ClockState state) {
        return clocks.lockOpen(dossierCode).stream()
                .filter(row -> row.state() == state)
                .toList();
    }

    @Override
    public List<ClockReading> restart(String dossierCode, Instant at, String by, String legalBasis) {
        return promises.restart(dossierCode, at, by, legalBasis);
    }

    @Override
    public ClockReading extend(String key, Instant newDue, Instant at, String reason, String by, String legalBasis) {
        return promises.extend(
                key,
                ClockEvent.of(ClockEventKind.EXTEND, at, by, reason, legalBasis).due(newDue));
    }

    @Override
    public void own(String key, String username) {
        clocks.own(key, username);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ClockReading> reading(String key) {
        return clocks.find(key).map(ClockRow::reading);
    }

    @Override
    public Optional<ClockReading> locked(String key) {
        return clocks.lock(key).map(ClockRow::reading);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<ClockReading> readings(Collection<String> keys) {
        return clocks.all(keys).stream().map(ClockRow::reading).toList();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<ClockReading> ofDossier(String dossierCode) {
        return clocks.ofDossier(dossierCode).stream().map(ClockRow::reading).toList();
    }
}
