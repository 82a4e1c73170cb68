package vn.congvu.security;

import java.time.Instant;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Position;

/** An account together with the roles its officer has today. */
final class AccountUser extends User {

    private final int failedCount;
    private final transient Instant lockedUntil;

    AccountUser(Account account, Officer officer) {
        super(
                account.username(),
                account.passwordHash(),
                account.enabled() && officer.active(),
                true,
                true,
                true,
                authorities(officer));
        this.failedCount = account.failedCount();
        this.lockedUntil = account.lockedUntil();
    }

    boolean failedBefore() {
        return failedCount > 0;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }

    private static List<SimpleGrantedAuthority> authorities(Officer officer) {
        return officer.positions().stream()
                .map(Position::role)
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
