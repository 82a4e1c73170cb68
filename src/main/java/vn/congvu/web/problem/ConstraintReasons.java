package vn.congvu.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.ObjectError;

/**
 * The reason key of a broken constraint. A constraint whose message is a reason key of the catalogues
 * ({@code @Pattern(regexp = …, message = "phone")}) is told by that one.
 */
@Component
class ConstraintReasons {

    private final ProblemTexts texts;

    ConstraintReasons(ProblemTexts texts) {
        this.texts = texts;
    }

    void add(Problem problem, String field, ObjectError error) {
        add(problem, field, error.unwrap(ConstraintViolation.class));
    }

    void add(Problem problem, String field, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        if (texts.has("reason." + violation.getMessageTemplate())) {
            problem.field(field, violation.getMessageTemplate());
            return;
        }
        switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> problem.field(field, "required");
            case "Size", "Length" -> size(problem, field, violation.getInvalidValue(), attributes);
            case "Pattern" -> problem.field(field, "pattern");
            case "Email" -> problem.field(field, "email");
            case "Min", "DecimalMin" -> problem.field(field, "at-least", attributes.get("value"));
            case "Max", "DecimalMax" -> problem.field(field, "at-most", attributes.get("value"));
            case "Positive" -> problem.field(field, "at-least", 1);
            case "PositiveOrZero" -> problem.field(field, "at-least", 0);
            case "Future", "FutureOrPresent" -> problem.field(field, "future");
            case "Past", "PastOrPresent" -> problem.field(field, "past");
            default -> problem.field(field, "invalid");
        }
    }

    private static void size(Problem problem, String field, Object value, Map<String, Object> attributes) {
        if (!Integer.valueOf(0).equals(attributes.get("min"))) {
            problem.field(field, "size", attributes.get("min"), attributes.get("max"));
        } else {
            problem.field(field, value instanceof CharSequence ? "too-long" : "too-many", attributes.get("max"));
        }
    }
}
