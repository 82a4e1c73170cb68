package vn.congvu.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks {@code @PreAuthorize} of a controller before its arguments are read: who may not do something at all hears
 * that, not what is wrong with the body. Rules that look at an argument wait for the method itself.
 */
@Configuration(proxyBeanMethods = false)
class RoleGate implements HandlerInterceptor, WebMvcConfigurer {

    private final PreAuthorizeAuthorizationManager rules = new PreAuthorizeAuthorizationManager();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod call && asksForRolesOnly(call)) {
            var invocation =
                    new SimpleMethodInvocation(call.getBean(), call.getMethod(), noArguments(call.getMethod()));
            AuthorizationResult allowed =
                    rules.authorize(SecurityContextHolder.getContext()::getAuthentication, invocation);
            if (allowed != null && !allowed.isGranted()) {
                throw new AccessDeniedException("role");
            }
        }
        return true;
    }

    private static boolean asksForRolesOnly(HandlerMethod call) {
        PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), PreAuthorize.class);
        if (rule == null) {
            rule = AnnotatedElementUtils.findMergedAnnotation(call.getBeanType(), PreAuthorize.class);
        }
        return rule != null && !rule.value().contains("#");
    }

    private static Object[] noArguments(Method method) {
        return new Object[method.getParameterCount()];
    }
}
