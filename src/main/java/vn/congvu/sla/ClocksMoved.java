package vn.congvu.sla;

import java.time.Instant;
import java.util.List;

/**
 * Told, in the same transaction, of clocks that moved without the engine having asked for it: by a change of the calendar
 * or of a limit, or because another unit was asked for its opinion.
 */
public interface ClocksMoved {

    /** @param batchId the change of a rule that moved them, null for a single dossier */
    void moved(List<MovedClock> clocks, Instant now, String batchId);
}
