package vn.congvu.workflow;

import java.util.Optional;

/** What an inbox row shows of a case; implemented by the feature that owns it. */
public interface CaseFacts {

    CaseSummary summary(String businessKey);

    /** The unit that does this step of this case. */
    StepDesk desk(String step, ScopeFacts scope);

    /** The person the step is meant for, when somebody has decided that already. */
    Optional<String> preferredAssignee(String step, ScopeFacts scope);

    record CaseSummary(
            String businessKey,
            String procedureCode,
            String procedureName,
            String procedureNameEn,
            String applicantName) {}

    record StepDesk(String unitCode, String institutionCode) {}
}
