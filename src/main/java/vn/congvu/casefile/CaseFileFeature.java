package vn.congvu.casefile;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseDates;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.CaseFeature;
import vn.congvu.workflow.CaseLock;
import vn.congvu.workflow.CaseMilestones;
import vn.congvu.workflow.ServiceLevels;
import vn.congvu.workflow.StepCompletion;

/** Cases of procedures that designers made, as cases of the workflow. */
@Component
class CaseFileFeature implements CaseFeature {

    private final CaseFileFacts facts;
    private final CaseFileSteps steps;
    private final CaseFileLevels levels;
    private final CaseLocks locks;
    private final CaseFileDates dates;
    private final CaseFileMilestones milestones;

    CaseFileFeature(
            CaseFileFacts facts,
            CaseFileSteps steps,
            CaseFileLevels levels,
            CaseLocks locks,
            CaseFileDates dates,
            CaseFileMilestones milestones) {
        this.facts = facts;
        this.steps = steps;
        this.levels = levels;
        this.locks = locks;
        this.dates = dates;
        this.milestones = milestones;
    }

    @Override
    public boolean owns(String businessKey) {
        return CaseCodes.ofCase(businessKey);
    }

    @Override
    public CaseFacts facts() {
        return facts;
    }

    @Override
    public StepCompletion steps() {
        return steps;
    }

    @Override
    public ServiceLevels levels() {
        return levels;
    }

    @Override
    public CaseLock locks() {
        return locks;
    }

    @Override
    public CaseDates dates() {
        return dates;
    }

    @Override
    public CaseMilestones milestones() {
        return milestones;
    }
}
