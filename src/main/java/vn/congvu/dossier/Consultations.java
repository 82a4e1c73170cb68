package vn.congvu.dossier;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.RoutedStep;
import vn.congvu.procedure.StepKey;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.Submissions;
import vn.congvu.workflow.Submissions.Submitted;

/**
 * Which units give their opinion in a stage. The approved process may name one; the officer may ask others beside it. The
 * one it names is asked once: a draft that comes back for rework does not go there again by itself.
 */
@Component
class Consultations {

    static final String UNITS = "consultUnits";

    private static final String CONSULT = StepKey.CONSULT.key();

    private final DossierRoutes routes;
    private final Submissions submissions;
    private final DossierLimits limits;

    Consultations(DossierRoutes routes, Submissions submissions, DossierLimits limits) {
        this.routes = routes;
        this.submissions = submissions;
        this.limits = limits;
    }

    /** The unit the approved process names, unless it has been asked in this stage already. */
    Optional<String> foreseen(ScopeFacts scope) {
        return foreseen(scope, Instant.MAX);
    }

    private Optional<String> foreseen(ScopeFacts scope, Instant before) {
        boolean asked = answers(scope).stream().anyMatch(answer -> answer.at().isBefore(before));
        return asked ? Optional.empty() : routes.step(CONSULT, scope).map(RoutedStep::unitCode);
    }

    /** The units asked with the last draft or question of the officer, in the order of their tasks. */
    List<String> units(ScopeFacts scope) {
        Submitted question = question(scope).orElseThrow();
        Set<String> units = new LinkedHashSet<>();
        foreseen(scope, question.at()).ifPresent(units::add);
        if ("consult".equals(question.text("decision"))) {
            units.addAll(question.texts(UNITS));
        }
        return List.copyOf(units);
    }

    /** The unit a task is for; a model that asks one unit only asks the first. */
    String unit(ScopeFacts scope) {
        List<String> units = units(scope);
        int branch = scope.branch() == null ? 1 : scope.branch();
        return units.get(branch - 1);
    }

    Optional<Submitted> question(ScopeFacts scope) {
        return inStage(StepKey.PROCESS.key(), scope).reduce((first, last) -> last);
    }

    /** Every opinion given in the stage, the oldest first. */
    List<Submitted> answers(ScopeFacts scope) {
        return inStage(CONSULT, scope).toList();
    }

    private Stream<Submitted> inStage(String step, ScopeFacts scope) {
        return submissions.all(scope.businessKey(), step).stream()
                .filter(sent -> Objects.equals(sent.stage(), scope.stage()));
    }

    /** The units an officer wants to ask, refused when they are too many. */
    List<String> chosen(ScopeFacts scope, Map<String, Object> data) {
        Set<String> all = new LinkedHashSet<>(Submitted.texts(data, UNITS));
        foreseen(scope).ifPresent(all::add);
        Problem problem = new Problem("too-many-consulted", 400, limits.consultedUnits());
        if (all.size() > limits.consultedUnits()) {
            problem.field("data." + UNITS, "too-many-consulted", limits.consultedUnits());
        }
        problem.throwIfAnyField();
        return List.copyOf(all);
    }
}
