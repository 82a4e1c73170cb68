package vn.congvu.leadershipexam;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.workflow.CaseFeature;
import vn.congvu.workflow.CaseMilestones;

/** Rounds of exams, as cases of the workflow. */
@Configuration(proxyBeanMethods = false)
class ExamCases {

    /** The service tasks of the models say all there is to say. */
    private static final CaseMilestones NO_MILESTONES = new CaseMilestones() {};

    @Bean
    static CaseFeature leadershipExamFeature(
            ExamFacts facts, ExamSteps steps, ExamLevels levels, ExamLocks locks, ExamDates dates) {
        return new CaseFeature(ExamCodes::ofRound, facts, steps, levels, locks, dates, NO_MILESTONES);
    }
}
