package vn.congvu.casefile;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseMilestones;
import vn.congvu.workflow.ScopeFacts;

/** What the process of a case tells of itself. */
@Component
class CaseFileMilestones implements CaseMilestones {

    private final CaseCourse course;

    CaseFileMilestones(CaseCourse course) {
        this.course = course;
    }

    @Override
    public void outcomeRecorded(ScopeFacts scope) {
        course.outcomeRecorded(scope.businessKey());
    }

    @Override
    public void decided(ScopeFacts scope, Map<String, Object> answer) {
        course.decided(scope.businessKey(), answer);
    }

    @Override
    public void ended(String businessKey) {
        course.ended(businessKey);
    }
}
