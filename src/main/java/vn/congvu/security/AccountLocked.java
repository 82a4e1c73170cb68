package vn.congvu.security;

import org.springframework.security.authentication.LockedException;
import vn.congvu.web.problem.Described;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.Problems;

/** Too many wrong passwords: nobody is let in with this name for a while (429). */
class AccountLocked extends LockedException implements Described {

    private final long seconds;

    AccountLocked(long seconds) {
        super("locked for " + seconds + " s");
        this.seconds = seconds;
    }

    @Override
    public Problem problem() {
        return new Problem("sign-in-locked", 429, seconds).with(Problems.RETRY_AFTER, seconds);
    }
}
