package vn.congvu.web.problem;

import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Parameters of the query, the path and the headers. */
@Component
class ParameterProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        if (exception instanceof MissingServletRequestParameterException missing) {
            return Optional.of(parameter().field(missing.getParameterName(), "required"));
        }
        if (exception instanceof MissingServletRequestPartException missing) {
            return Optional.of(parameter().field(missing.getRequestPartName(), "required"));
        }
        if (exception instanceof MissingRequestHeaderException missing) {
            return Optional.of(parameter().field(missing.getHeaderName(), "required"));
        }
        if (exception instanceof MethodArgumentTypeMismatchException wrong) {
            return Optional.of(ExpectedType.field(parameter(), wrong.getName(), wrong.getRequiredType()));
        }
        if (exception instanceof TypeMismatchException wrong && wrong.getPropertyName() != null) {
            return Optional.of(ExpectedType.field(parameter(), wrong.getPropertyName(), wrong.getRequiredType()));
        }
        return Optional.empty();
    }

    private static Problem parameter() {
        return new Problem("invalid-parameter", 400);
    }
}
