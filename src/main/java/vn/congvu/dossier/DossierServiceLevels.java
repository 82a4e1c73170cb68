package vn.congvu.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.procedure.RoutedStage;
import vn.congvu.procedure.RoutedStep;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.OpenClock;
import vn.congvu.workflow.DeclaredLevel;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.ServiceLevels;

/**
 * The limits of a dossier: the catalogue's hours where the procedure's approved split has them, the model's own value
 * where it does not, and the promised date for steps that have no limit of their own.
 */
@Component
class DossierServiceLevels implements ServiceLevels {

    private final DossierRoutes routes;
    private final StepDesks desks;

    DossierServiceLevels(DossierRoutes routes, StepDesks desks) {
        this.routes = routes;
        this.desks = desks;
    }

    @Override
    public Optional<OpenClock> clockFor(DeclaredLevel declared, ScopeFacts scope, String clockKey, Instant at) {
        Dossier dossier = routes.dossier(scope.businessKey());
        ProcedureVersion procedure = routes.procedure(dossier);
        StepDesks.Desk desk = desks.of(declared, scope);
        return limit(declared, scope, procedure)
                .map(limit -> new OpenClock(
                        clockKey,
                        declared.kind(),
                        dossier.code(),
                        dossier.procedureCode(),
                        declared.elementId(),
                        desk.nameVi(),
                        desk.nameEn(),
                        desk.unitCode(),
                        desk.institutionCode(),
                        null,
                        desk.group(),
                        limit.term(),
                        limit.term() == null ? dossier.promisedAt() : null,
                        declared.kind() == ClockKind.STATUTORY ? procedure.cutOff() : null,
                        dossier.calendarVersion(),
                        declared.kind() == ClockKind.STATUTORY ? dossier.acceptedAt() : at,
                        procedure.legalBasis()));
    }

    private static final Limit PROMISE = new Limit(null);

    /** @param term null for the promise of the dossier */
    private record Limit(String term) {}

    private Optional<Limit> limit(DeclaredLevel declared, ScopeFacts scope, ProcedureVersion procedure) {
        return switch (declared.kind()) {
            case RECEPTION, APOLOGY -> Optional.of(new Limit(declared.term()));
            case STATUTORY, COMMITTED ->
                Optional.of(new Limit(procedure.promisedTerm().toString()));
            case STAGE -> routes.stage(scope).map(stage -> new Limit(hours(stage)));
            case STEP, CONSULTATION -> stepLimit(declared, scope);
        };
    }

    private Optional<Limit> stepLimit(DeclaredLevel declared, ScopeFacts scope) {
        Optional<RoutedStep> step = routes.step(declared.step(), scope);
        if (step.isEmpty()) {
            return Optional.of(new Limit(declared.term()));
        }
        Integer minutes = step.get().minutes();
        if (minutes == null) {
            return Optional.of(PROMISE);
        }
        // "Không tính thời gian": a step of zero hours is the applicant's time, not the office's.
        return minutes == 0 ? Optional.empty() : Optional.of(new Limit(hours(minutes)));
    }

    private static String hours(RoutedStage stage) {
        Map<?, RoutedStep> steps = stage.steps();
        boolean limited = steps.values().stream().allMatch(step -> step.minutes() != null);
        return limited
                ? hours(steps.values().stream().mapToInt(RoutedStep::minutes).sum())
                : null;
    }

    private static String hours(int minutes) {
        return Duration.ofMinutes(minutes).toString();
    }
}
