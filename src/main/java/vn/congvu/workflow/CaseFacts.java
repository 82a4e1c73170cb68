package vn.congvu.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congvu.web.problem.Problem;

/** What an inbox row shows of a case; implemented by the feature that owns it. */
public interface CaseFacts {

    /** What the row of a step says of its case, and of the part of it the step is about. */
    CaseSummary summary(String step, ScopeFacts scope);

    /** What stands beside the form of a task. */
    CaseCard card(String businessKey);

    /** What units were asked in the stage of a step, and what they said; empty where nobody was. */
    Optional<Consultation> consultation(String step, ScopeFacts scope);

    /**
     * The unit that does this step of this case.
     *
     * @param group the candidate group the model names, null when it names none
     */
    StepDesk desk(String step, ScopeFacts scope, String group);

    /** The person the step is meant for, when somebody has decided that already. */
    Optional<String> preferredAssignee(String step, ScopeFacts scope);

    /** Somebody the step is not even to be shown to as work of their group; empty for most. */
    default Optional<String> keptFrom(String step, ScopeFacts scope) {
        return Optional.empty();
    }

    /** What forbids this person to do the step although they are in its group; empty when nothing does. */
    default Optional<Problem> barred(String step, ScopeFacts scope, String username) {
        return Optional.empty();
    }

    record CaseSummary(
            String businessKey,
            String procedureCode,
            String procedureName,
            String procedureNameEn,
            String applicantName) {}

    /** @param question what the officer wants to know; null when the draft itself was sent for an opinion */
    record Consultation(String question, List<Opinion> opinions) {

        /** @param opinion the value the form of the opinion gives */
        public record Opinion(
                String unitCode,
                String unitName,
                String unitNameEn,
                String opinion,
                String content,
                String byName,
                Instant at) {}
    }

    record StepDesk(String unitCode, String institutionCode) {}

    /**
     * @param status the feature's own word for the state of the case
     * @param opening what the case was opened with, where a form asked for it
     */
    record CaseCard(
            String code,
            String procedureName,
            String procedureNameEn,
            String applicantName,
            Instant promisedAt,
            String status,
            List<Component> components,
            List<Entered> opening) {

        /** A paper the case consists of, and whether it has been handed in. */
        public record Component(String code, String nameVi, String nameEn, boolean required, boolean received) {}

        /** What was entered in a field of a form, as it is shown. */
        public record Entered(String field, String label, String labelEn, String value, String valueEn) {}
    }
}
