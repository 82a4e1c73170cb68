package vn.congvu.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions live in the database: any node can answer, and a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "web_session",
        maxInactiveIntervalInSeconds = SessionStore.IDLE_SECONDS,
        cleanupCron = "0 */10 * * * *")
class SessionStore {

    static final int IDLE_SECONDS = 30 * 60;

    @Bean
    CookieSerializer sessionCookie() {
        // HttpOnly always, Secure whenever the request came over TLS.
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("SESSION");
        cookie.setSameSite("Strict");
        return cookie;
    }
}
