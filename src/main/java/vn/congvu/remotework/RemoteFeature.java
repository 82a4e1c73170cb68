package vn.congvu.remotework;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseDates;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.CaseFeature;
import vn.congvu.workflow.CaseLock;
import vn.congvu.workflow.CaseMilestones;
import vn.congvu.workflow.ServiceLevels;
import vn.congvu.workflow.StepCompletion;

/** Requests to work from home, as cases of the workflow. */
@Component
class RemoteFeature implements CaseFeature {

    /** The service tasks of the model say all there is to say. */
    private static final CaseMilestones NONE = new CaseMilestones() {};

    private final RemoteFacts facts;
    private final RemoteSteps steps;
    private final RemoteLevels levels;
    private final RemoteLocks locks;
    private final RemoteDates dates;

    RemoteFeature(RemoteFacts facts, RemoteSteps steps, RemoteLevels levels, RemoteLocks locks, RemoteDates dates) {
        this.facts = facts;
        this.steps = steps;
        this.levels = levels;
        this.locks = locks;
        this.dates = dates;
    }

    @Override
    public boolean owns(String businessKey) {
        return RequestCodes.ofRequest(businessKey);
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
        return NONE;
    }
}
