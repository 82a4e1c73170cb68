package vn.congvu.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * A session holds nothing but a username. Account and roles are read anew for every request, so a role taken away or
 * an account switched off works at once, on every node.
 */
@Component
class SignedInSessions implements SecurityContextRepository {

    private static final String USERNAME = "username";
    private static final long LONGEST_MILLIS = Duration.ofHours(12).toMillis();

    private final AccountUsers users;

    SignedInSessions(AccountUsers users) {
        this.users = users;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it, and calls nothing else to read a session
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        HttpSession session = holder.getRequest().getSession(false);
        if (session == null || session.getAttribute(USERNAME) == null) {
            return context;
        }
        if (session.getLastAccessedTime() - session.getCreationTime() > LONGEST_MILLIS) {
            session.invalidate();
            return context;
        }
        users.find((String) session.getAttribute(USERNAME))
                .filter(AccountUser::isEnabled)
                .ifPresent(user -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn = context.getAuthentication();
        if (signedIn != null) {
            request.getSession().setAttribute(USERNAME, signedIn.getName());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(USERNAME) != null;
    }
}
