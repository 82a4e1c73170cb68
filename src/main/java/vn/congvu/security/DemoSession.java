package vn.congvu.security;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a demonstration act as one of its accounts, under the rules that hold for that person. */
public final class DemoSession {

    private DemoSession() {}

    public static void as(String username, Runnable act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext signedIn = SecurityContextHolder.createEmptyContext();
        signedIn.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
        SecurityContextHolder.setContext(signedIn);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
