package vn.congvu.casefile.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.casefile.CaseCourse;
import vn.congvu.casefile.CaseStatus;
import vn.congvu.escalation.AlertLevel;

/**
 * The delegates that models of designers' procedures may name. A bean's name is what stands in the model
 * ({@code camunda:delegateExpression="${notifyApplicant}"}); each makes one call and holds no logic. What a delegate needs
 * to know stands beside it in the model.
 */
@Configuration(proxyBeanMethods = false)
class CaseDelegates {

    private static final List<String> LEVELS = List.of("YELLOW", "RED");
    private static final List<String> OUTCOMES = List.of("RESOLVED", "REFUSED", "EXPIRED", "WITHDRAWN");
    private static final List<String> ROLES = List.of("clerk", "officer", "head", "leader", "registry");

    @Bean
    JavaDelegate notifyApplicant(CaseCourse course) {
        return scope -> course.applicantNotified(
                scope.getProcessBusinessKey(), DrawnProperties.of(scope).words());
    }

    @Bean
    JavaDelegate notifyUnit(CaseCourse course) {
        return scope -> {
            DrawnProperties drawn = DrawnProperties.of(scope);
            course.unitNotified(
                    scope.getProcessBusinessKey(),
                    drawn.oneOf("to", ROLES),
                    drawn.requiredWords(),
                    scope.getActivityInstanceId());
        };
    }

    @Bean
    JavaDelegate raiseEscalation(CaseCourse course) {
        return scope -> course.escalated(
                scope.getProcessBusinessKey(),
                AlertLevel.valueOf(DrawnProperties.of(scope).oneOf("level", LEVELS)));
    }

    @Bean
    JavaDelegate pauseClock(CaseCourse course) {
        return scope -> course.clockPaused(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate resumeClock(CaseCourse course) {
        return scope -> course.clockResumed(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate publishAnswer(CaseCourse course) {
        return scope -> course.answerPublished(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate closeCase(CaseCourse course) {
        return scope -> course.closed(
                scope.getProcessBusinessKey(),
                CaseStatus.valueOf(DrawnProperties.of(scope).oneOf("outcome", OUTCOMES)));
    }
}
