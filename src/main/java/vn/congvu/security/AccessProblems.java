package vn.congvu.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemSource;

/** Nobody signed in, the wrong password, the wrong role. An unknown name and a wrong password read the same. */
@Component
class AccessProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        if (exception instanceof BadCredentialsException
                || exception instanceof UsernameNotFoundException
                || exception instanceof AccountStatusException) {
            return Optional.of(new Problem("sign-in-failed", 401));
        }
        if (exception instanceof AuthenticationException) {
            return Optional.of(new Problem("sign-in-required", 401));
        }
        if (exception instanceof CsrfException) {
            return Optional.of(new Problem("csrf-token", 403));
        }
        if (exception instanceof AccessDeniedException) {
            return Optional.of(new Problem("forbidden", 403));
        }
        return Optional.empty();
    }
}
