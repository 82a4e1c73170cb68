package vn.congvu.workflow.engine;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts: the person signed in, or the system itself when a timer fires. */
final class Actors {

    static final String SYSTEM = "system";

    private Actors() {}

    static String current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? SYSTEM : who.getName();
    }
}
