package vn.congvu.remotework.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.eligibility.Preview;
import vn.congvu.remotework.evaluation.EvaluationView;
import vn.congvu.remotework.plan.WorkloadProof;
import vn.congvu.remotework.round.RoundView;
import vn.congvu.workflow.ProcessPosition;
import vn.congvu.workflow.StepView;

/**
 * One request with everything its page shows.
 *
 * @param commitment the newest version; those before it stay readable
 * @param monthsToEvaluate by the person asking, now
 * @param evaluations nothing for those who neither were evaluated nor answer for it
 * @param personal null for those who do not have to know
 * @param actions what the person asking may do now beside the tasks of the process
 */
public record RequestView(
        @JsonUnwrapped RequestRow row,
        List<RemoteDay> calendar,
        Equipment equipment,
        Personal personal,
        Preview eligibility,
        List<Opinion> opinions,
        DecisionView decision,
        List<PlanLineView> plan,
        WorkloadProof workload,
        CommitmentView commitment,
        List<CommitmentView> earlierCommitments,
        List<AttendanceView> attendance,
        List<UnreachableView> unreachable,
        List<EvaluationView> evaluations,
        List<String> monthsToEvaluate,
        List<AppealView> appeals,
        Instant appealableUntil,
        List<StepView> steps,
        List<HistoryView> history,
        List<ProcessPosition> processes,
        List<String> actions) {

    public record Equipment(boolean phone, boolean computer, boolean printer, boolean internet) {}

    /** @param confirmedBy who of the personnel office confirmed or corrected the last two; null before */
    public record Personal(
            String place,
            String phone,
            String reason,
            boolean onProbation,
            boolean underDiscipline,
            RoundView.Person confirmedBy,
            Instant confirmedAt) {}

    /** @param agreed null as long as nobody has said */
    public record Opinion(String step, Boolean agreed) {}

    /**
     * @param standing how it stands after the appeals
     * @param note null for those who do not have to know
     */
    public record DecisionView(
            String decision,
            Standing standing,
            String reasonCode,
            String reasonVi,
            String reasonEn,
            String rule,
            String note,
            RoundView.Person by,
            Instant at,
            Instant publishedAt) {}

    public record PlanLineView(
            int number,
            String product,
            String measuredIn,
            int quantity,
            BigDecimal hours,
            LocalDate dueOn,
            String quality,
            String taskKind,
            Instant deliveredAt,
            String delivery,
            boolean late,
            Boolean accepted,
            RoundView.Person reviewedBy,
            Instant reviewedAt,
            String reviewNote,
            int returned,
            String excuseCause,
            String excuseNote,
            RoundView.Person excusedBy) {}

    /**
     * A version of the commitment.
     *
     * @param hash SHA-256 of the text both sign
     * @param superiorSignedAt null as long as it waits for the superior; of the officer alike
     */
    public record CommitmentView(
            int version,
            String text,
            String hash,
            Instant drawnAt,
            String superiorName,
            Instant superiorSignedAt,
            String officerName,
            Instant officerSignedAt) {}

    public record AttendanceView(LocalDate date, Instant checkedInAt, Instant reportedAt, String report) {}

    public record UnreachableView(Instant at, RoundView.Person by, String note) {}

    /**
     * @param against what was decided: {@code REFUSE}, {@code REDUCE}, {@code REVOKE}
     * @param content null, like the answer, for those who do not have to know
     * @param daysAdded of an appeal against fewer days that is granted, like those left; null of others
     */
    public record AppealView(
            String against,
            String content,
            Instant filedAt,
            Boolean granted,
            Integer daysAdded,
            Integer daysLeft,
            String answer,
            RoundView.Person answeredBy,
            Instant answeredAt) {}

    public record HistoryView(long id, Instant at, RoundView.Person by, String kind, String textVi, String textEn) {}
}
