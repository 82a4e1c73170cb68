package vn.congvu.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congvu.web.problem.Problems;

/**
 * Refuses bodies over 1 MiB, announced or not; files have the limits of {@code spring.servlet.multipart}. A model of 1 MiB
 * is longer as a text within JSON, where its quotes and line ends take two characters each.
 */
@Component
@Order(0) // after the security filters: a stranger hears 401 first
class BodyLimit extends OncePerRequestFilter {

    static final long BYTES = 1024 * 1024;

    private static final Pattern DRAFT_OF_A_MODEL = Pattern.compile("/api/models/[^/]+/draft");

    /** Say in their own words what is too large; they never read more than they need. */
    private static final Set<String> LIMITED_BY_THEIR_CONTROLLER = Set.of("/api/models/check", "/api/models/import");

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return LIMITED_BY_THEIR_CONTROLLER.contains(request.getRequestURI())
                || type != null && type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(response, new BodyTooLarge(limit).problem());
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }

    private static long limit(HttpServletRequest request) {
        return DRAFT_OF_A_MODEL.matcher(request.getRequestURI()).matches() ? 2 * BYTES : BYTES;
    }
}
