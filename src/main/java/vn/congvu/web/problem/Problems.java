package vn.congvu.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns a {@link Problem} into words and into an answer, for controllers, filters and bulk calls alike. */
@Component
public class Problems {

    /** A member of this name also becomes the header {@code Retry-After}. */
    public static final String RETRY_AFTER = "retryAfterSeconds";

    private final ProblemTexts texts;
    private final ProblemFinder finder;
    private final JsonMapper json;

    Problems(ProblemTexts texts, ProblemFinder finder, JsonMapper json) {
        this.texts = texts;
        this.finder = finder;
        this.json = json;
    }

    /** The problem behind an exception, an unexpected one included (it is logged under its incident number). */
    public Problem of(Throwable exception) {
        return finder.of(exception);
    }

    /** The problem for a bare HTTP status. */
    public Problem ofStatus(int status) {
        return RequestProblems.ofStatus(status)
                .orElseGet(() -> finder.of(new IllegalStateException("status " + status)));
    }

    public ProblemDetails describe(Problem problem) {
        Bilingual title = texts.text(problem.type() + ".title", problem.arguments());
        Bilingual detail = texts.text(problem.type() + ".detail", problem.arguments());
        return new ProblemDetails(
                ProblemDetails.URN + problem.type(),
                title.vi(),
                title.en(),
                problem.status(),
                detail.vi(),
                detail.en(),
                problem.fields().stream().map(this::describe).toList(),
                problem.groups(),
                problem.members());
    }

    /** For filters, where no controller answers. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        headers(problem).forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(describe(problem)));
    }

    ResponseEntity<ProblemDetails> answer(Problem problem, HttpHeaders more) {
        return ResponseEntity.status(problem.status())
                .headers(more)
                .headers(headers(problem))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(describe(problem));
    }

    private static HttpHeaders headers(Problem problem) {
        var headers = new HttpHeaders();
        if (problem.members().containsKey(RETRY_AFTER)) {
            headers.set(
                    HttpHeaders.RETRY_AFTER, String.valueOf(problem.members().get(RETRY_AFTER)));
        }
        return headers;
    }

    private ProblemDetails.Field describe(FieldError error) {
        Bilingual reason = texts.text("reason." + error.reason(), error.arguments());
        Bilingual remedy = texts.text("remedy." + error.reason(), error.arguments());
        return new ProblemDetails.Field(error.field(), reason.vi(), reason.en(), remedy.vi(), remedy.en());
    }
}
