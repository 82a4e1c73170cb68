package vn.congvu.sla;

import java.time.Instant;

/** Answers "why this date?" and "whose time was it?" for a dossier. */
public interface ClockExplanation {

    /** The clocks as of {@code now}; without any clock the lists are empty. */
    DossierClocks explain(String dossierCode, Instant now);
}
