package vn.congvu.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What gives a dossier another promised date. Clocks without a term of their own follow the promise. */
@Component
class PromiseChanges {

    private final ClockStore clocks;
    private final ClockJournal journal;

    PromiseChanges(ClockStore clocks, ClockJournal journal) {
        this.clocks = clocks;
        this.journal = journal;
    }

    List<ClockReading> restart(String dossierCode, Instant at, String by, String legalBasis) {
        var open = clocks.lockOpen(dossierCode);
        if (open.isEmpty()) {
            throw ClocksConflict.noneOpen(dossierCode);
        }
        var restart = ClockEvent.of(ClockEventKind.RESTART, at, by, null, legalBasis);
        var restarted = journal.recordEach(those(open, row -> !row.inherits()), restart);
        var inheriting = those(open, ClockRow::followsPromise);
        var following = promise(restarted)
                .map(due -> journal.recordEach(inheriting, restart.due(due)))
                .orElseGet(() -> resume(inheriting, restart));
        var fixed = resume(those(open, row -> row.inherits() && !row.followsPromise()), restart);
        return Stream.of(restarted, following, fixed).flatMap(List::stream).toList();
    }

    private static List<ClockRow> those(List<ClockRow> open, Predicate<ClockRow> which) {
        return open.stream().filter(which).toList();
    }

    private static Optional<Instant> promise(List<ClockReading> restarted) {
        return Promise.of(restarted, ClockReading::kind).map(ClockReading::dueAt);
    }

    /** Without a promise there is nothing new to follow: only the pause is given back. */
    private List<ClockReading> resume(List<ClockRow> rows, ClockEvent restart) {
        var paused =
                rows.stream().filter(row -> row.state() == ClockState.PAUSED).toList();
        var resume = ClockEvent.of(
                ClockEventKind.RESUME, restart.at(), restart.by(), restart.reason(), restart.legalBasis());
        return journal.recordEach(paused, resume);
    }

    ClockReading extend(String key, ClockEvent extension) {
        var dossier = clocks.find(key)
                .orElseThrow(() -> new UnknownClock(key))
                .reading()
                .dossierCode();
        var open = clocks.lockOpen(dossier);
        var row = open.stream()
                .filter(candidate -> candidate.reading().key().equals(key))
                .findFirst()
                .orElseThrow(() -> ClocksConflict.stopped(dossier));
        if (!later(row, extension)) {
            throw new ProblemException(new Problem("due-date-not-later", 422).field("newDate", "not-later-than-due"));
        }
        if (row.reading().kind().isPromise()) {
            var following = open.stream()
                    .filter(other -> other != row && other.followsPromise() && later(other, extension))
                    .toList();
            journal.recordEach(following, extension);
        }
        return journal.record(row, extension).reading();
    }

    private static boolean later(ClockRow row, ClockEvent extension) {
        return extension.newDue().isAfter(row.reading().dueAt());
    }
}
