package vn.congvu.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Declared constraints ({@code @NotBlank}, {@code @Size} …) that a body or a parameter breaks. */
@Component
class ConstraintProblems implements ProblemSource {

    private final ConstraintReasons reasons;

    ConstraintProblems(ConstraintReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        if (exception instanceof MethodArgumentNotValidException invalid) {
            Problem problem = new Problem("invalid-body", 400);
            invalid.getAllErrors().forEach(error -> reasons.add(problem, nameOf(error), error));
            return Optional.of(problem);
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            Problem problem = new Problem("invalid-parameter", 400);
            invalid.getParameterValidationResults().forEach(result -> add(problem, result));
            return Optional.of(problem);
        }
        if (exception instanceof ConstraintViolationException invalid) {
            Problem problem = new Problem("invalid-body", 400);
            invalid.getConstraintViolations().forEach(violation -> add(problem, violation));
            return Optional.of(problem);
        }
        return Optional.empty();
    }

    private void add(Problem problem, ParameterValidationResult result) {
        String parameter = result.getMethodParameter().getParameterName();
        boolean ofBody = result instanceof ParameterErrors;
        result.getResolvableErrors().forEach(error -> {
            String name = ofBody && error instanceof ObjectError inBody ? nameOf(inBody) : parameter;
            reasons.add(problem, name, result.unwrap(error, ConstraintViolation.class));
        });
    }

    private void add(Problem problem, ConstraintViolation<?> violation) {
        reasons.add(problem, violation.getPropertyPath().toString(), violation);
    }

    private static String nameOf(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : "$";
    }
}
