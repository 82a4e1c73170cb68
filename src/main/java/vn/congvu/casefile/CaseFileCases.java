package vn.congvu.casefile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.workflow.CaseFeature;

/** Cases of procedures that designers made, as cases of the workflow. */
@Configuration(proxyBeanMethods = false)
class CaseFileCases {

    @Bean
    static CaseFeature caseFileFeature(
            CaseFileFacts facts,
            CaseFileSteps steps,
            CaseFileLevels levels,
            CaseLocks locks,
            CaseFileDates dates,
            CaseFileMilestones milestones) {
        return new CaseFeature(CaseCodes::ofCase, facts, steps, levels, locks, dates, milestones);
    }
}
