package vn.congvu.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congvu.web.problem.Problems;

/** Refuses bodies over 1 MiB, announced or not; files have the limits of {@code spring.servlet.multipart}. */
@Component
@Order(0) // after the security filters: a stranger hears 401 first
class BodyLimit extends OncePerRequestFilter {

    static final long BYTES = 1024 * 1024;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES) {
            problems.write(response, new BodyTooLarge(BYTES).problem());
        } else {
            chain.doFilter(new LimitedRequest(request, BYTES), response);
        }
    }
}
