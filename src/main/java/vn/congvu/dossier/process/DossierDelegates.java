package vn.congvu.dossier.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.dossier.DossierCourse;

/**
 * The delegates that models of dossiers may name. A bean's name is what stands in the model
 * ({@code camunda:delegateExpression="${issueReceipt}"}); each makes one call and holds no logic.
 */
@Configuration(proxyBeanMethods = false)
class DossierDelegates {

    @Bean
    JavaDelegate refuseDossier(DossierCourse course) {
        return scope -> course.refused(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate requestSupplement(DossierCourse course) {
        return scope -> course.supplementRequested(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate takeInSupplement(DossierCourse course) {
        return scope -> course.supplementTakenIn(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate closeUnanswered(DossierCourse course) {
        return scope -> course.unanswered(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate issueReceipt(DossierCourse course) {
        return scope -> course.accepted(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate issueApology(DossierCourse course) {
        return scope -> course.apologised(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate stopDossier(DossierCourse course) {
        return scope -> course.withdrawn(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate finishProcessing(DossierCourse course) {
        return scope -> course.finished(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate confirmReturn(DossierCourse course) {
        return scope -> course.returned(scope.getProcessBusinessKey());
    }
}
