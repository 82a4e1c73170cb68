package vn.congvu.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The working-time clocks. Every write joins the transaction of its caller (there must be one) and happens once however
 * often it is asked for. An {@code at} before the last event of a clock counts as the moment of that event: clocks of
 * two machines differ, time in the ledger does not run backwards.
 */
public interface SlaLedger {

    /** Starts a clock, or gives the reading of the clock that already has this key. */
    ClockReading open(OpenClock command);

    /** When such a clock would be due, without opening it. */
    Instant dueOf(OpenClock command);

    /** Ends a clock and records its one outcome; a stopped clock stays as it is, an unknown key gives empty. */
    Optional<ClockReading> close(String key, Instant at, boolean cancelled, String reason, String by);

    /**
     * Pauses every running clock of the dossier; {@link ClocksConflict} (409) when none runs, 422 when the interruption is
     * said to have begun before the last event of the promise.
     */
    List<ClockReading> pause(String dossierCode, Interruption why, Instant at, String by);

    /** Resumes every paused clock: its due date moves by the working time of the pause; 409 when none is paused. */
    List<ClockReading> resume(String dossierCode, Instant at, String by, String legalBasis);

    /** The official indicator counts the dossier, and the stage it is in, as overdue from now on, whatever the clocks say. */
    List<ClockReading> overdueByRule(String dossierCode, Instant at, String by, String legalBasis);

    /** The clock whose due date is the promise to the applicant: the committed limit, or else the one by rule. */
    Optional<ClockReading> promise(String dossierCode);

    /** As {@link #promise}, of many dossiers, by their codes; those without a promise are missing. */
    Map<String, ClockReading> promises(Collection<String> dossierCodes);

    /** Those of the dossiers that have a committed limit. */
    Set<String> committed(Collection<String> dossierCodes);

    /**
     * Gives every open clock of the dossier its term again from zero; one without a term of its own takes the new due
     * date of the promise. 409 when no clock is open.
     */
    List<ClockReading> restart(String dossierCode, Instant at, String by, String legalBasis);

    /**
     * Sets a later due date. Extending a promise extends the open clocks that inherit its promise with it.
     * {@link UnknownClock} (404), {@link ClocksConflict} (409) when stopped, 422 when the date is not later.
     */
    ClockReading extend(String key, Instant newDue, Instant at, String reason, String by, String legalBasis);

    /**
     * The date this clock took over when it was opened has moved, to a later or an earlier one: the clock takes the new one
     * instead. A stopped clock stays as it is, an unknown key gives empty.
     */
    Optional<ClockReading> follow(String key, Instant newDue, Instant at, String reason, String by, String legalBasis);

    Optional<ClockReading> reading(String key);

    /** As {@link #reading}, and nobody else changes the clock until the caller's transaction ends. */
    Optional<ClockReading> locked(String key);

    /** In no particular order; unknown keys are left out. */
    List<ClockReading> readings(Collection<String> keys);

    /** The task of an open clock has another assignee, or none (null). */
    void own(String key, String username);

    /** Every clock the dossier ever had, oldest first. */
    List<ClockReading> ofDossier(String dossierCode);
}
