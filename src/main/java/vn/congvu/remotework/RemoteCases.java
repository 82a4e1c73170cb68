package vn.congvu.remotework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.remotework.request.RequestCodes;
import vn.congvu.workflow.CaseFeature;
import vn.congvu.workflow.CaseMilestones;

/** Requests to work from home, as cases of the workflow. */
@Configuration(proxyBeanMethods = false)
class RemoteCases {

    /** The service tasks of the model say all there is to say. */
    private static final CaseMilestones NO_MILESTONES = new CaseMilestones() {};

    @Bean
    static CaseFeature remoteWorkFeature(
            RemoteFacts facts, RemoteSteps steps, RemoteLevels levels, RemoteLocks locks, RemoteDates dates) {
        return new CaseFeature(RequestCodes::ofRequest, facts, steps, levels, locks, dates, NO_MILESTONES);
    }
}
