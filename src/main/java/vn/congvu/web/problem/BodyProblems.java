package vn.congvu.web.problem;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.congvu.web.json.JsonPath;
import vn.congvu.web.json.UncleanText;

/** Bodies that cannot be read: where and why. */
@Component
class BodyProblems implements ProblemSource {

    private static final String NULL_VALUE = "Cannot map `null`";
    private static final Pattern DUPLICATE = Pattern.compile("^Duplicate Object property \"(.*?)\"");

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        if (!(exception instanceof HttpMessageNotReadableException unreadable)) {
            return Optional.empty();
        }
        Throwable cause = unreadable.getCause();
        if (cause instanceof JacksonException json) {
            return Optional.of(unreadable(json));
        }
        // An I/O failure (such as a body over the limit) is told by its own cause.
        return cause == null ? Optional.of(new Problem("missing-body", 400)) : Optional.empty();
    }

    private static Problem unreadable(JacksonException json) {
        if (json instanceof StreamConstraintsException) {
            return new Problem("json-too-complex", 400);
        }
        if (json instanceof StreamReadException) {
            return malformed(json);
        }
        return atField(json, JsonPath.of(json));
    }

    private static Problem malformed(JacksonException json) {
        Matcher duplicate = DUPLICATE.matcher(json.getOriginalMessage());
        if (duplicate.find()) {
            return new Problem("invalid-body", 400).field(duplicate.group(1), "duplicate-field");
        }
        int line = json.getLocation().getLineNr();
        int column = json.getLocation().getColumnNr();
        return new Problem("malformed-json", 400, line, column)
                .with("line", line)
                .with("column", column);
    }

    private static Problem atField(JacksonException json, String path) {
        Problem problem = new Problem("invalid-body", 400);
        if (json instanceof UncleanText unclean) {
            return problem.field(path, unclean.reason(), unclean.arguments());
        }
        if (json instanceof UnrecognizedPropertyException unknown) {
            return problem.field(path, "unknown-field", unknown.getKnownPropertyIds());
        }
        if (json instanceof InvalidFormatException wrong) {
            return ExpectedType.field(problem, path, wrong.getTargetType());
        }
        if (json instanceof MismatchedInputException
                && json.getOriginalMessage().startsWith(NULL_VALUE)) {
            return problem.field(path, "required");
        }
        if (json instanceof MismatchedInputException wrong) {
            return ExpectedType.field(problem, path, wrong.getTargetType());
        }
        return problem.field(path, "invalid");
    }
}
