package vn.congvu.sla;

import java.time.Instant;
import java.util.List;

/** Answers "why this date?" and "whose time was it?" for a dossier. */
public interface ClockExplanation {

    /** The clocks as of {@code now}; without any clock the lists are empty. */
    DossierClocks explain(String dossierCode, Instant now);

    /** The lines of the control slip as of {@code now}, in the order in which the dossier was received. */
    List<HandOver> handOvers(String dossierCode, Instant now);
}
