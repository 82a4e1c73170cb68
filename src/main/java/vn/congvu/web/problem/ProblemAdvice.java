package vn.congvu.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every exception that leaves a controller or the dispatcher. */
@RestControllerAdvice
class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> answer(Throwable exception, HttpServletResponse response) throws Throwable {
        if (response.isCommitted()) {
            // Half an answer is out: the container breaks the connection, so that nobody takes it for a whole one.
            throw exception;
        }
        // The framework's own exceptions know headers that belong to the answer, such as Allow.
        HttpHeaders headers = exception instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        return problems.answer(problems.of(exception), headers);
    }
}
