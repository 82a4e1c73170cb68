package vn.congvu.dossier;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseMilestones;
import vn.congvu.workflow.ScopeFacts;

/** Writes down that a stage has its outcome. */
@Component
class DossierMilestones implements CaseMilestones {

    private final DossierCourse course;

    DossierMilestones(DossierCourse course) {
        this.course = course;
    }

    @Override
    public void outcomeRecorded(ScopeFacts scope) {
        course.stageDone(scope.businessKey(), scope.stage());
    }
}
