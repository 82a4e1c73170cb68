package vn.congvu.dossier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.workflow.CaseFeature;

/** Dossiers as cases of the workflow. */
@Configuration(proxyBeanMethods = false)
class DossierCases {

    @Bean
    static CaseFeature dossierFeature(
            DossierCodes codes,
            DossierFacts facts,
            DossierSteps steps,
            DossierServiceLevels levels,
            DossierLock locks,
            DossierDates dates,
            DossierMilestones milestones) {
        return new CaseFeature(codes::ofDossier, facts, steps, levels, locks, dates, milestones);
    }
}
