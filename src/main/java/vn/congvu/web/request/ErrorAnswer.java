package vn.congvu.web.request;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.Problems;

/** Errors the container reports, before or after the controllers: problems, too. */
@Hidden
@RestController
class ErrorAnswer implements ErrorController {

    private final Problems problems;

    ErrorAnswer(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var exception = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = exception == null
                ? problems.ofStatus(status == null ? HttpServletResponse.SC_NOT_FOUND : status)
                : problems.of(exception);
        problems.write(response, problem);
    }
}
