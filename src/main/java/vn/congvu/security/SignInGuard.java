package vn.congvu.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.stereotype.Component;

/** Slows down who tries passwords: counts failures and keeps the account closed while it is locked. */
@Component
class SignInGuard implements UserDetailsChecker {

    private final Accounts accounts;
    private final Clock clock;

    SignInGuard(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void check(UserDetails user) {
        Instant lockedUntil = ((AccountUser) user).lockedUntil();
        Instant now = clock.instant();
        if (lockedUntil != null && lockedUntil.isAfter(now)) {
            throw new AccountLocked(Duration.between(now, lockedUntil).toSeconds() + 1);
        }
        if (!user.isEnabled()) {
            throw new DisabledException(user.getUsername());
        }
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        accounts.countFailure(event.getAuthentication().getName());
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AccountUser user && user.failedBefore()) {
            accounts.forgetFailures(user.getUsername());
        }
    }
}
