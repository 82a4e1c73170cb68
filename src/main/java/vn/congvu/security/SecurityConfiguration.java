package vn.congvu.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int BCRYPT_STRENGTH = 12;

    /** Diagrams and forms place their parts by style attributes; everything else comes from this server only. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            SignedInSessions sessions,
            AccessAnswers answers,
            CsrfTokenRepository csrfTokens,
            AuthenticationManager signIn)
            throws Exception {
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(SecurityConfiguration::access)
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new CsrfHeader())
                        .csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers(SecurityConfiguration::bringsItsPassword))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .headers(SecurityConfiguration::headers)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    @Bean
    AuthenticationManager signIn(
            AccountUsers users, SignInGuard guard, PasswordEncoder encoder, AuthenticationEventPublisher events) {
        var accounts = new DaoAuthenticationProvider(users);
        accounts.setPasswordEncoder(encoder);
        accounts.setPreAuthenticationChecks(guard);
        var manager = new ProviderManager(accounts);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingEncoder(new BCryptPasswordEncoder(BCRYPT_STRENGTH));
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    private static void access(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(POST, SessionController.PATH)
                .permitAll()
                .requestMatchers(GET, DemoPeopleController.PATH)
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers(GET, "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(GET)
                .permitAll()
                .requestMatchers(HEAD)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .crossOriginOpenerPolicy(withDefaults())
                .crossOriginResourcePolicy(withDefaults());
    }

    /** No other site can make a browser send this header, so such a request was not forged. */
    private static boolean bringsItsPassword(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
