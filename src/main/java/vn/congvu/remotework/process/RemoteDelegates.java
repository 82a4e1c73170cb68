package vn.congvu.remotework.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.remotework.RequestCourse;
import vn.congvu.remotework.WorkCourse;

/** The delegates the model of remote work may name; each makes one call and holds no logic. */
@Configuration(proxyBeanMethods = false)
class RemoteDelegates {

    @Bean
    JavaDelegate checkEligibility(RequestCourse course) {
        return scope -> course.checked(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate refuseRemoteWorkByRule(RequestCourse course) {
        return scope -> course.refusedByRule(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate refuseRemoteWork(RequestCourse course) {
        return scope -> course.refused(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate publishRemoteWork(RequestCourse course) {
        return scope -> course.published(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate beginRemoteWork(WorkCourse course) {
        return scope -> course.begun(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate lapseRemoteWork(WorkCourse course) {
        return scope -> course.lapsed(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate regrantRemoteWork(WorkCourse course) {
        return scope -> course.regranted(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate revokeRemoteWork(WorkCourse course) {
        return scope -> course.revoked(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate finishRemoteWork(WorkCourse course) {
        return scope -> course.finished(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate withdrawRemoteWork(WorkCourse course) {
        return scope -> course.withdrawn(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate closeRemoteWorkWithRound(WorkCourse course) {
        return scope -> course.closedWithRound(scope.getProcessBusinessKey());
    }
}
