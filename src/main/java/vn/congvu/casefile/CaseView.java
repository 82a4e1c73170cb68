package vn.congvu.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congvu.workflow.CaseFacts.CaseCard.Entered;
import vn.congvu.workflow.ProcessPosition;
import vn.congvu.workflow.StepCompletion.Choice;
import vn.congvu.workflow.StepView;

/**
 * One case with everything its page shows.
 *
 * @param opening what was entered when it was opened, in the words of the form
 * @param reason the last one given: why it was refused or returned, or what is missing
 * @param actions what the person asking may do now
 * @param supplement the form to add something with, null while nothing is waited for
 */
public record CaseView(
        @JsonUnwrapped CaseRow row,
        Contact contact,
        String legalBasis,
        List<Entered> opening,
        String reason,
        String answer,
        Instant publishedAt,
        List<StepView> steps,
        List<HistoryView> history,
        Diagram diagram,
        List<String> actions,
        Supplement supplement) {

    /** In full, for those who have to answer. */
    public record Contact(String name, String phone, String email) {}

    public record HistoryView(
            long id, Instant at, Person by, String kind, String nameVi, String nameEn, String textVi, String textEn) {}

    public record Person(String username, String fullName) {}

    public record Diagram(List<ProcessPosition> processes) {}

    public record Supplement(Map<String, Object> form, Map<String, List<Choice>> choices, Map<String, Object> data) {}
}
