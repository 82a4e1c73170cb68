package vn.congvu.sla;

import java.time.Instant;

/**
 * A line of the control slip (form 05): who received the dossier when, from whom, and what of a delay was there already.
 * All minutes are working minutes; own minutes leave out every pause.
 *
 * @param fromUnit null: from the applicant
 * @param officer the username of whoever did the step, null while nobody claimed it
 * @param plannedAt when the limits of the steps before would have brought it here; null where no plan says so
 * @param receivedLateMinutes how much later than planned it came
 * @param handedOverAt null while it is here
 * @param limitMinutes null where the step has no limit of its own
 * @param note in words, null when there is nothing to say
 */
public record HandOver(
        ClockKind kind,
        String stepVi,
        String stepEn,
        String fromUnit,
        String toUnit,
        String officer,
        Instant receivedAt,
        Instant plannedAt,
        long receivedLateMinutes,
        Instant handedOverAt,
        Long limitMinutes,
        long ownMinutes,
        long ownLateMinutes,
        Outcome outcome,
        String note,
        String noteEn) {}
