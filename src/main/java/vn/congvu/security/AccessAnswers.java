package vn.congvu.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.Problems;

/** Answers for the security filters: problems like any other. */
@Component
class AccessAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    AccessAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Problem problem = problems.of(why);
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED && !fromABrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Cong Vu\", charset=\"UTF-8\"");
        }
        problems.write(response, problem);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean signingIn =
                SessionController.PATH.equals(request.getRequestURI()) && "POST".equals(request.getMethod());
        if (SecurityContextHolder.getContext().getAuthentication() == null && !signingIn) {
            // The CSRF check comes before the sign-in check; who is not signed in should hear that first.
            commence(request, response, new InsufficientAuthenticationException(why.getMessage(), why));
        } else {
            problems.write(response, problems.of(why));
        }
    }

    /** A browser would cover the page with a password window of its own. */
    private static boolean fromABrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null;
    }
}
