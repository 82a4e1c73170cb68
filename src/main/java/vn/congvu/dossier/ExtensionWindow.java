package vn.congvu.dossier;

import java.time.LocalDate;

/**
 * Whether and how far the promise of a dossier may still be moved.
 *
 * @param used how often a new date has been promised
 * @param allowed how often that may happen
 * @param earliestDate the first day that may be promised; null like {@code latestDate} when none may
 * @param lastDayToApologise until its closing hour the apology has to be out; null before the first promise
 * @param allowedNow whether a new date could be promised at this moment
 */
public record ExtensionWindow(
        int used,
        int allowed,
        LocalDate earliestDate,
        LocalDate latestDate,
        LocalDate lastDayToApologise,
        boolean allowedNow,
        String legalBasis) {}
