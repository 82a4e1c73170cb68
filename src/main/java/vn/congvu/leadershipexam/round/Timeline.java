package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;
import vn.congvu.web.problem.Bilingual;

/** A round on the axis of time: planned, limited by law, done. Nothing of candidates, papers or marks. */
public record Timeline(
        String code, Instant now, List<Line> lines, List<Standstill> standstills, List<NoticeChanged> noticeChanges) {

    /** How a step stands; {@code LATE} while open and after its end. */
    public enum State {
        PLANNED,
        RUNNING,
        PAUSED,
        LATE,
        DONE,
        DONE_LATE,
        SKIPPED
    }

    /** The parts of a round its steps belong to, in their order. */
    public enum Stage {
        PLAN,
        REGISTRATION,
        PAPER,
        APPEAL,
        PROJECT,
        RESULT,
        APPOINTMENT,
        ARCHIVE
    }

    /**
     * @param councilNo 0 for steps of the whole round
     * @param plannedFrom null for what cannot be foreseen
     * @param done how many of {@code parts} are done, where several people do the step each for themselves
     */
    public record Line(
            String step,
            Stage stage,
            int councilNo,
            String nameVi,
            String nameEn,
            String whoVi,
            String whoEn,
            Instant plannedFrom,
            Instant plannedTo,
            Limit limit,
            Instant beganAt,
            Instant endedAt,
            State state,
            int parts,
            int done) {}

    /**
     * @param bound AT_MOST or AT_LEAST
     * @param until null as long as nobody knows what it is counted from
     * @param confirmed false for a default of the product that no act prescribes
     */
    public record Limit(
            String term, String bound, Instant until, Bilingual from, String legalBasis, boolean confirmed) {}

    public record Standstill(
            Instant from,
            Instant to,
            String number,
            String reason,
            String legalBasis,
            String endNumber,
            String endReason,
            String endLegalBasis) {}

    public record NoticeChanged(Instant at, Instant from, Instant to, String number, String reason) {}
}
