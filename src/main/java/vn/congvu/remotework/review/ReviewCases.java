package vn.congvu.remotework.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.workflow.CaseFeature;
import vn.congvu.workflow.CaseMilestones;

/** Reviews of rounds, as cases of the workflow. */
@Configuration(proxyBeanMethods = false)
class ReviewCases {

    /** The service tasks of the model say all there is to say. */
    private static final CaseMilestones NO_MILESTONES = new CaseMilestones() {};

    @Bean
    static CaseFeature remoteReviewFeature(
            ReviewFacts facts, ReviewSteps steps, ReviewLevels levels, ReviewStore reviews, ReviewDates dates) {
        return new CaseFeature(ReviewCodes::ofReview, facts, steps, levels, reviews::lock, dates, NO_MILESTONES);
    }
}
