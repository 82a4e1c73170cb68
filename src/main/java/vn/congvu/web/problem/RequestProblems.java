package vn.congvu.web.problem;

import java.io.EOFException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Requests that reach no controller: path, method, formats, size. */
@Component
class RequestProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        if (exception instanceof HttpRequestMethodNotSupportedException wrong) {
            return Optional.of(methodNotAllowed(wrong));
        }
        if (exception instanceof HttpMediaTypeNotSupportedException wrong) {
            return Optional.of(new Problem("unsupported-media-type", 415, types(wrong.getSupportedMediaTypes())));
        }
        if (exception instanceof HttpMediaTypeNotAcceptableException wrong) {
            return Optional.of(new Problem("not-acceptable", 406, types(wrong.getSupportedMediaTypes())));
        }
        if (exception instanceof EOFException || exception instanceof ClientAbortException) {
            // Whoever sent the request went away in the middle of it; no incident of ours.
            return Optional.of(new Problem("bad-request", 400));
        }
        if (exception instanceof ErrorResponse known) {
            return ofStatus(known.getStatusCode().value());
        }
        return Optional.empty();
    }

    /** The problem for a status nobody explains further; empty for an error of ours. */
    static Optional<Problem> ofStatus(int status) {
        return switch (status) {
            case 404 -> Optional.of(new Problem("not-found", 404));
            case 409 -> Optional.of(new Problem("conflict", 409));
            case 503 -> Optional.of(new Problem("unavailable", 503));
            default -> status < 500 ? Optional.of(new Problem("bad-request", status)) : Optional.empty();
        };
    }

    private static Problem methodNotAllowed(HttpRequestMethodNotSupportedException wrong) {
        String[] supported = wrong.getSupportedMethods();
        List<String> allowed = supported == null
                ? List.of()
                : Arrays.stream(supported).sorted().toList();
        return new Problem("method-not-allowed", 405, wrong.getMethod(), allowed);
    }

    private static List<String> types(List<MediaType> supported) {
        return supported.stream().map(MediaType::toString).distinct().sorted().toList();
    }
}
