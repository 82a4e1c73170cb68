package vn.congvu.dossier;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseDates;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.CaseFeature;
import vn.congvu.workflow.CaseLock;
import vn.congvu.workflow.CaseMilestones;
import vn.congvu.workflow.ServiceLevels;
import vn.congvu.workflow.StepCompletion;

/** Dossiers as cases of the workflow. */
@Component
class DossierCases implements CaseFeature {

    private final DossierCodes codes;
    private final DossierFacts facts;
    private final DossierSteps steps;
    private final DossierServiceLevels levels;
    private final DossierLock locks;
    private final DossierDates dates;
    private final DossierMilestones milestones;

    DossierCases(
            DossierCodes codes,
            DossierFacts facts,
            DossierSteps steps,
            DossierServiceLevels levels,
            DossierLock locks,
            DossierDates dates,
            DossierMilestones milestones) {
        this.codes = codes;
        this.facts = facts;
        this.steps = steps;
        this.levels = levels;
        this.locks = locks;
        this.dates = dates;
        this.milestones = milestones;
    }

    @Override
    public boolean owns(String businessKey) {
        return codes.ofDossier(businessKey);
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
