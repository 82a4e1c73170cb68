package vn.congvu.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import vn.congvu.workflow.ProcessPosition;

/** One dossier with everything its page shows. Personal numbers are masked. */
record DossierView(
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
        List<String> actions) {

    record ApplicantView(
            String fullName, String identityNumber, String phone, String email, String address, ApplicantType type) {}

    record ComponentView(String code, String nameVi, String nameEn, boolean required, boolean received, String note) {}

    /** @param amount in đồng */
    record Fee(long amount, boolean paid) {}

    record SlipView(
            String kind,
            String form,
            String number,
            Instant issuedAt,
            String issuedBy,
            String reason,
            Instant newDate) {}

    record StepView(
            String key,
            String kind,
            String elementId,
            String nameVi,
            String nameEn,
            String unitCode,
            String unitName,
            Person owner,
            Instant startedAt,
            Instant dueAt,
            Instant endedAt,
            String outcome,
            String state,
            int workedMinutes) {}

    record HistoryView(Instant at, Person by, String kind, String step, Integer stage, String text) {}

    record Person(String username, String fullName) {}

    record Diagram(List<ProcessPosition> processes) {}
}
