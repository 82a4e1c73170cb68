package vn.congvu.leadershipexam.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.CouncilCourse;
import vn.congvu.leadershipexam.round.RoundCourse;

/** The delegates the models of the exam may name; each makes one call and holds no logic. */
@Configuration(proxyBeanMethods = false)
class ExamDelegates {

    private static String round(DelegateExecution scope) {
        return scope.getProcessBusinessKey();
    }

    private static int council(DelegateExecution scope) {
        return ((Number) scope.getVariable("stage")).intValue();
    }

    private static JavaDelegate entering(CouncilCourse course, Phase phase) {
        return scope -> course.entered(round(scope), council(scope), phase);
    }

    @Bean
    JavaDelegate refuseExam(RoundCourse course) {
        return scope -> course.refused(round(scope));
    }

    @Bean
    JavaDelegate publishExamNotice(RoundCourse course) {
        return scope -> course.noticePublished(round(scope));
    }

    @Bean
    JavaDelegate closeExam(RoundCourse course) {
        return scope -> course.closed(round(scope));
    }

    @Bean
    JavaDelegate stopExam(RoundCourse course) {
        return scope -> course.stopped(round(scope));
    }

    @Bean
    JavaDelegate stopExamCouncil(CouncilCourse course) {
        return entering(course, Phase.STOPPED);
    }

    @Bean
    JavaDelegate openExamRegistration(CouncilCourse course) {
        return entering(course, Phase.REGISTRATION);
    }

    @Bean
    JavaDelegate closeExamRegistration(CouncilCourse course) {
        return entering(course, Phase.VETTING);
    }

    @Bean
    JavaDelegate publishExamList(CouncilCourse course) {
        return entering(course, Phase.LISTED);
    }

    @Bean
    JavaDelegate stopExamPosts(CouncilCourse course) {
        return scope -> course.fewPostsStopped(round(scope), council(scope));
    }

    @Bean
    JavaDelegate extendExamRegistration(CouncilCourse course) {
        return scope -> course.registrationExtended(round(scope), council(scope));
    }

    @Bean
    JavaDelegate beginExamPaper(CouncilCourse course) {
        return entering(course, Phase.WRITTEN);
    }

    @Bean
    JavaDelegate enterExamCoding(CouncilCourse course) {
        return entering(course, Phase.CODING);
    }

    @Bean
    JavaDelegate enterExamMarking(CouncilCourse course) {
        return entering(course, Phase.MARKING);
    }

    @Bean
    JavaDelegate enterExamMarked(CouncilCourse course) {
        return entering(course, Phase.MARKED);
    }

    @Bean
    JavaDelegate openExamAppeals(CouncilCourse course) {
        return scope -> course.appealsOpened(round(scope), council(scope));
    }

    @Bean
    JavaDelegate enterExamDefence(CouncilCourse course) {
        return scope -> course.projectsOpened(round(scope), council(scope));
    }

    @Bean
    JavaDelegate enterExamSummary(CouncilCourse course) {
        return entering(course, Phase.SUMMARY);
    }

    @Bean
    JavaDelegate enterExamResult(CouncilCourse course) {
        return scope -> course.resultStands(round(scope), council(scope));
    }

    @Bean
    JavaDelegate enterExamArchived(CouncilCourse course) {
        return entering(course, Phase.ARCHIVED);
    }
}
