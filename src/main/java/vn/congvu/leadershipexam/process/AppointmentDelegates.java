package vn.congvu.leadershipexam.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.appointment.AppointmentCourse;

/** The delegates of the appointment; the winner is known by the place among the winners of the council. */
@Configuration(proxyBeanMethods = false)
class AppointmentDelegates {

    private static int council(DelegateExecution scope) {
        return ((Number) scope.getVariable("stage")).intValue();
    }

    private static int winner(DelegateExecution scope) {
        return ((Number) scope.getVariable("loopCounter")).intValue() + 1;
    }

    @Bean
    JavaDelegate draftExamAppointment(AppointmentCourse course) {
        return scope -> course.drafted(scope.getProcessBusinessKey(), council(scope), winner(scope));
    }

    @Bean
    JavaDelegate noteExamAppointment(AppointmentCourse course) {
        return scope -> course.appointed(scope.getProcessBusinessKey(), council(scope), winner(scope));
    }

    @Bean
    JavaDelegate noteExamNoAppointment(AppointmentCourse course) {
        return scope -> course.notAppointed(scope.getProcessBusinessKey(), council(scope), winner(scope));
    }
}
