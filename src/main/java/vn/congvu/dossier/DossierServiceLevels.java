package vn.congvu.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.procedure.RoutedStage;
import vn.congvu.procedure.RoutedStep;
import vn.congvu.procedure.StepKey;
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
    private final PromiseDates dates;

    DossierServiceLevels(DossierRoutes routes, StepDesks desks, PromiseDates dates) {
        this.routes = routes;
        this.desks = desks;
        this.dates = dates;
    }

    @Override
    public List<OpenClock> clocksFor(
            DeclaredLevel declared, ScopeFacts scope, Supplier<String> group, String clockKey, Instant at) {
        Dossier dossier = routes.dossier(scope.businessKey());
        ProcedureVersion procedure = routes.procedure(dossier);
        if (declared.kind() == ClockKind.STATUTORY) {
            return promises(declared, scope, clockKey, dossier, procedure);
        }
        return limit(declared, scope, dossier)
                .map(limit -> clock(declared, scope, clockKey, dossier, declared.kind(), limit, at))
                .stream()
                .toList();
    }

    /** The term by rule, and beside it the shorter one the city has committed itself to. */
    private List<OpenClock> promises(
            DeclaredLevel declared, ScopeFacts scope, String key, Dossier dossier, ProcedureVersion procedure) {
        List<OpenClock> clocks = new ArrayList<>();
        Limit statutory = new Limit(procedure.statutoryTerm().toString(), null, procedure.cutOff());
        clocks.add(clock(declared, scope, key, dossier, ClockKind.STATUTORY, statutory, dossier.acceptedAt()));
        if (procedure.committedTerm() != null) {
            Limit committed = new Limit(procedure.committedTerm().toString(), null, procedure.cutOff());
            clocks.add(clock(
                    declared, scope, key + COMMITTED, dossier, ClockKind.COMMITTED, committed, dossier.acceptedAt()));
        }
        return clocks;
    }

    private OpenClock clock(
            DeclaredLevel declared,
            ScopeFacts scope,
            String key,
            Dossier dossier,
            ClockKind kind,
            Limit limit,
            Instant from) {
        StepDesks.Desk desk = desks.of(declared, scope);
        return new OpenClock(
                key,
                kind,
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
                limit.fixedDue(),
                limit.cutOff(),
                dates.calendarInForce(),
                from,
                routes.procedure(dossier).legalBasis());
    }

    /** Either a term of its own or a date that is fixed already. */
    private record Limit(String term, Instant fixedDue, LocalTime cutOff) {

        static Limit of(String term) {
            return new Limit(term, null, null);
        }

        static Limit on(Instant date) {
            return new Limit(null, date, null);
        }
    }

    private Optional<Limit> limit(DeclaredLevel declared, ScopeFacts scope, Dossier dossier) {
        return switch (declared.kind()) {
            case RECEPTION -> Optional.of(Limit.of(declared.term()));
            case APOLOGY -> Optional.of(Limit.on(dates.lastMomentToApologise(dossier)));
            case STAGE -> routes.stage(scope).map(stage -> stageLimit(stage, dossier));
            case STEP, CONSULTATION -> stepLimit(declared, scope, dossier);
            case STATUTORY, COMMITTED ->
                throw new IllegalArgumentException(declared.kind() + " is not a limit of a step");
        };
    }

    private Optional<Limit> stepLimit(DeclaredLevel declared, ScopeFacts scope, Dossier dossier) {
        Optional<RoutedStep> step = routes.step(declared.step(), scope);
        if (step.isEmpty()) {
            return Optional.of(declared.term() == null ? Limit.on(dossier.promisedAt()) : Limit.of(declared.term()));
        }
        Integer minutes = step.get().minutes();
        if (minutes == null) {
            return Optional.of(Limit.on(dossier.promisedAt()));
        }
        // "Không tính thời gian": a step of zero hours is the applicant's time, not the office's.
        return minutes == 0 ? Optional.empty() : Optional.of(Limit.of(hours(minutes)));
    }

    /** The hours of the institution's own steps; those of an agency it consults are that agency's. */
    private static Limit stageLimit(RoutedStage stage, Dossier dossier) {
        List<RoutedStep> own = stage.steps().values().stream()
                .filter(step -> step.key() != StepKey.CONSULT)
                .toList();
        boolean limited = own.stream().allMatch(step -> step.minutes() != null);
        return limited
                ? Limit.of(hours(own.stream().mapToInt(RoutedStep::minutes).sum()))
                : Limit.on(dossier.promisedAt());
    }

    private static String hours(int minutes) {
        return Duration.ofMinutes(minutes).toString();
    }
}
