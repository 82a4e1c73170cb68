package vn.congvu.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemSource;

/** A timer moved the same process at the same moment: the person hears so and looks again. */
@Component
class EngineProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        return exception instanceof OptimisticLockingException
                ? Optional.of(new Problem("modified-meanwhile", 409))
                : Optional.empty();
    }
}
