package vn.congvu.web.idempotency;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor onceOnlyAdvisor(ObjectProvider<OnceOnly> onceOnly) {
        var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(Idempotent.class);
        // Fetched at the first call: an advisor that needs the database early would hide it from other proxies.
        MethodInterceptor late = call -> onceOnly.getObject().invoke(call);
        var advisor = new DefaultPointcutAdvisor(pointcut, late);
        // Inside the checks of method security, which come first.
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return advisor;
    }

    @Bean
    OnceOnly onceOnly(
            PlatformTransactionManager transactions, KeyedRequests requests, IdempotencyKeys keys, JsonMapper json) {
        return new OnceOnly(transactions, requests, keys, json);
    }
}
