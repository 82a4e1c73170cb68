package vn.congvu.remotework.review.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.remotework.review.ReviewCourse;

/** The delegates the model of the review may name; each makes one call and holds no logic. */
@Configuration(proxyBeanMethods = false)
class ReviewDelegates {

    @Bean
    JavaDelegate beginRemoteReview(ReviewCourse course) {
        return scope -> course.begun(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate freezeRemoteReview(ReviewCourse course) {
        return scope -> course.frozen(scope.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate publishRemoteReview(ReviewCourse course) {
        return scope -> course.published(scope.getProcessBusinessKey());
    }
}
