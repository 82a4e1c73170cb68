package vn.congvu.sla;

import static vn.congvu.sla.ClockEventKind.OVERDUE_BY_RULE;
import static vn.congvu.sla.ClockEventKind.RESUME;
import static vn.congvu.sla.ClockEventKind.STOP;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final Standstill standstill;
    private final List<ClockStopped> listeners;

    RecordedClocks(
            ClockStore clocks,
            ClockJournal journal,
            PromiseChanges promises,
            Standstill standstill,
            List<ClockStopped> listeners) {
        this.clocks = clocks;
        this.journal = journal;
        this.promises = promises;
        this.standstill = standstill;
        this.listeners = listeners;
    }

    @Override
    public ClockReading open(OpenClock command) {
        return reading(command.key()).orElseGet(() -> start(command));
    }

    private ClockReading start(OpenClock command) {
        try {
            var reading = journal.start(command).reading();
            if (reading.kind() == ClockKind.CONSULTATION) {
                standstill.begin(reading);
            }
            return reading;
        } catch (DuplicateKeyException openedMeanwhile) {
            return reading(command.key()).orElseThrow(() -> openedMeanwhile);
        }
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant dueOf(OpenClock command) {
        return journal.due(command);
    }

    @Override
    public Optional<ClockReading> close(String key, Instant at, boolean cancelled, String reason, String by) {
        return clocks.lock(key).map(row -> row.isOpen() ? stop(row, at, cancelled, reason, by) : row.reading());
    }

    private ClockReading stop(ClockRow row, Instant at, boolean cancelled, String reason, String by) {
        var stop = ClockEvent.of(STOP, at, by, reason, null);
        var reading = journal.stop(row, stop, cancelled).reading();
        if (reading.kind() == ClockKind.CONSULTATION) {
            standstill.end(reading);
        }
        listeners.forEach(listener -> listener.stopped(reading, by));
        return reading;
    }

    @Override
    public List<ClockReading> pause(String dossierCode, Interruption why, Instant at, String by) {
        var running = locked(dossierCode, row -> row.state() == ClockState.RUNNING);
        if (running.isEmpty()) {
            throw ClocksConflict.noneRunning(dossierCode);
        }
        if (why.since() != null) {
            Promise.of(running, row -> row.reading().kind())
                    .ifPresent(promise -> journal.requireNotBeforeLast(promise, why.since()));
        }
        return journal.recordEach(running, ClockEvent.pause(why, why.since() == null ? at : why.since(), by));
    }

    @Override
    public List<ClockReading> resume(String dossierCode, Instant at, String by, String legalBasis) {
        var paused = locked(dossierCode, row -> row.state() == ClockState.PAUSED && !Standstill.waitsForOpinion(row));
        if (paused.isEmpty()) {
            throw ClocksConflict.nonePaused(dossierCode);
        }
        return journal.recordEach(paused, ClockEvent.of(RESUME, at, by, null, legalBasis));
    }

    private List<ClockRow> locked(String dossierCode, Predicate<ClockRow> which) {
        return clocks.lockOpen(dossierCode).stream().filter(which).toList();
    }

    @Override
    public List<ClockReading> overdueByRule(String dossierCode, Instant at, String by, String legalBasis) {
        var flagged = locked(
                dossierCode,
                row -> !row.reading().overdueByRule()
                        && (row.reading().kind().isPromise() || row.reading().kind() == ClockKind.STAGE));
        return journal.recordEach(flagged, ClockEvent.of(OVERDUE_BY_RULE, at, by, null, legalBasis));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ClockReading> promise(String dossierCode) {
        return Promise.of(ofDossier(dossierCode), ClockReading::kind);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<String, ClockReading> promises(Collection<String> dossierCodes) {
        Map<String, List<ClockReading>> dossiers = clocks.ofDossiers(dossierCodes).stream()
                .map(ClockRow::reading)
                .collect(Collectors.groupingBy(ClockReading::dossierCode));
        Map<String, ClockReading> promises = new HashMap<>();
        dossiers.forEach((code, readings) ->
                Promise.of(readings, ClockReading::kind).ifPresent(promise -> promises.put(code, promise)));
        return promises;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<String> committed(Collection<String> dossierCodes) {
        return clocks.committed(dossierCodes);
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
    public Optional<ClockReading> follow(
            String key, Instant newDue, Instant at, String reason, String by, String legalBasis) {
        var event =
                ClockEvent.of(ClockEventKind.LIMIT, at, by, reason, legalBasis).due(newDue);
        return clocks.lock(key)
                .map(row -> row.isOpen() ? journal.record(row, event).reading() : row.reading());
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
