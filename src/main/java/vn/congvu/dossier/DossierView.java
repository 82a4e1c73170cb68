package vn.congvu.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import vn.congvu.sla.PauseReason;
import vn.congvu.workflow.ProcessPosition;
import vn.congvu.workflow.StepView;

/** One dossier with everything its page shows. Personal numbers are masked. */
public record DossierView(
        @JsonUnwrapped DossierRow row,
        ApplicantView applicant,
        Channel channel,
        List<ComponentView> components,
        Fee fee,
        String procedureVersion,
        String calendarVersion,
        List<SlipView> slips,
        List<StepView> steps,
        List<HistoryView> history,
        Diagram diagram,
        List<String> actions,
        ExtensionWindow extension,
        Instant statutoryDueAt,
        Instant committedDueAt,
        boolean officiallyOverdue) {

    public record ApplicantView(
            String fullName, String identityNumber, String phone, String email, String address, ApplicantType type) {}

    public record ComponentView(
            String code, String nameVi, String nameEn, boolean required, boolean received, String note) {}

    /** @param amount in đồng */
    public record Fee(long amount, boolean paid) {}

    public record SlipView(
            String kind,
            String form,
            String number,
            Instant issuedAt,
            String issuedBy,
            String reason,
            Instant newDate,
            boolean overdueByRule) {}

    public record HistoryView(
            Instant at, Person by, String kind, String step, Integer stage, String text, Grounds grounds) {}

    /**
     * What an entry that moves a clock rests on.
     *
     * @param reason why the clock stands or stood still, or null
     * @param evidenceId the attachment that proves it, or null
     * @param slip the number of the paper that proves it, or null
     */
    public record Grounds(
            PauseReason reason, String reasonVi, String reasonEn, String legalBasis, String evidenceId, String slip) {}

    public record Person(String username, String fullName) {}

    public record Diagram(List<ProcessPosition> processes) {}
}
