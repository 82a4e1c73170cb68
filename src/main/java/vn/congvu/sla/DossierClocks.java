package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.congvu.calendar.DayKind;

/**
 * All clocks of a dossier, explained; the statutory clock first. {@code promisedAt} is its due date, null before it runs.
 * All minutes are working minutes.
 */
public record DossierClocks(
        String dossierCode,
        String procedureCode,
        String calendarVersion,
        Instant promisedAt,
        List<ExplainedClock> clocks,
        Readings readings,
        Court ballInCourt,
        List<UnitMinutes> minutesPerUnit) {

    /** What is promised; {@code official} is null where the official indicator sees nothing else. Null before acceptance. */
    public record Readings(OwnReading own, OfficialReading official) {}

    /** By the rule of the procedure; {@code outcome} is null while open. */
    public record OwnReading(Instant dueAt, Outcome outcome, boolean late) {}

    public record OfficialReading(Instant dueAt, Outcome outcome, boolean late, String why, String whyEn) {}

    /** Whose turn it was between acceptance and result; the minutes of the holders, as of the stretches, add up to the total. */
    public record Court(Instant from, Instant to, long totalMinutes, List<Share> holders, List<Stretch> stretches) {}

    /** {@code unitCode} is null unless a unit of the administration was the holder. */
    public record Share(TimeHolder holder, String unitCode, String name, String nameEn, long minutes, double percent) {}

    /** As a {@link Share}; {@code why} names the step, or what was waited for. */
    public record Stretch(
            Instant from,
            Instant to,
            TimeHolder holder,
            String unitCode,
            String name,
            String nameEn,
            long minutes,
            String why,
            String whyEn) {}

    /** {@code remainingMinutes} is negative when late and null when stopped; a paused clock keeps what it had left. */
    public record ExplainedClock(
            String key,
            ClockKind kind,
            String nameVi,
            String nameEn,
            String unitCode,
            String unitName,
            String unitNameEn,
            String term,
            String legalBasis,
            ClockState state,
            Instant startedAt,
            Instant countedFrom,
            Instant dueAt,
            Instant stoppedAt,
            Outcome outcome,
            int workedMinutes,
            int pausedMinutes,
            Integer remainingMinutes,
            String sentenceVi,
            String sentenceEn,
            List<Event> events,
            List<Day> trace) {}

    /**
     * {@code newDue}, {@code calendarVersion} and {@code term} only where the event itself gave one; {@code evidence} is
     * the id of an attachment of the dossier.
     */
    public record Event(
            int seq,
            ClockEventKind kind,
            Instant at,
            String by,
            String byName,
            String reason,
            String legalBasis,
            Instant newDue,
            String note,
            String evidence,
            String calendarVersion,
            String term) {}

    public record Day(
            LocalDate date,
            DayKind kind,
            int countedMinutes,
            int pausedMinutes,
            int dayNumber,
            String why,
            String whyEn) {}

    /** Time spent by one unit, or by somebody outside under {@code APPLICANT}, {@code OUTSIDE_AGENCY}, {@code OUTAGE}. */
    public record UnitMinutes(String unitCode, String unitName, String unitNameEn, long minutes) {

        static UnitMinutes of(Share share) {
            String code = share.unitCode() == null ? share.holder().name() : share.unitCode();
            return new UnitMinutes(code, share.name(), share.nameEn(), share.minutes());
        }
    }
}
