package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes down what happened to a dossier: its history and its papers. */
@Component
class DossierJournal {

    private final History history;
    private final Slips slips;
    private final Clock clock;

    DossierJournal(History history, Slips slips, Clock clock) {
        this.history = history;
        this.slips = slips;
        this.clock = clock;
    }

    void note(String dossierCode, HistoryEntry.Kind kind, String by, String text) {
        history.save(new HistoryEntry(dossierCode, kind, null, null, text, by, clock.instant()));
    }

    void note(String dossierCode, HistoryEntry.Kind kind, String by, String text, Grounds grounds) {
        history.save(new HistoryEntry(dossierCode, kind, null, null, text, by, clock.instant()).restingOn(grounds));
    }

    void step(String dossierCode, HistoryEntry.Kind kind, String step, Integer stage, String by, String text) {
        history.save(new HistoryEntry(dossierCode, kind, step, stage, text, by, clock.instant()));
    }

    Slip issue(String dossierCode, Slip.Kind kind, String reason, Instant newDate, String by) {
        int running = slips.countByDossierCodeAndKind(dossierCode, kind) + 1;
        return slips.save(new Slip(dossierCode, kind, running, reason, newDate, by, clock.instant()));
    }
}
