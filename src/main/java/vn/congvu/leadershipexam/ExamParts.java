package vn.congvu.leadershipexam;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the part of the exam that answers for a step or a number, by its name. */
@Component
class ExamParts {

    private final ObjectProvider<ExamStep> steps;
    private final ObjectProvider<ExamNumber> numbers;

    ExamParts(ObjectProvider<ExamStep> steps, ObjectProvider<ExamNumber> numbers) {
        this.steps = steps;
        this.numbers = numbers;
    }

    Optional<ExamStep> step(String name) {
        return steps.stream().filter(step -> step.step().equals(name)).findFirst();
    }

    Optional<ExamNumber> number(String name) {
        return numbers.stream().filter(number -> number.name().equals(name)).findFirst();
    }
}
