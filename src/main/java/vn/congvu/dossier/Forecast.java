package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.RoutedStep;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;

/** Foresees a broken promise: the time the remaining steps may take against the working time that is left. */
@Component
class Forecast {

    private final DossierRoutes routes;
    private final SlaLedger ledger;
    private final PromiseDates dates;
    private final Clock clock;

    Forecast(DossierRoutes routes, SlaLedger ledger, PromiseDates dates, Clock clock) {
        this.routes = routes;
        this.ledger = ledger;
        this.dates = dates;
        this.clock = clock;
    }

    /** Late already, a step in hand behind its limit, or more work ahead than working time. */
    boolean late(Dossier dossier) {
        Instant now = clock.instant();
        List<ClockReading> steps = ledger.ofDossier(dossier.code()).stream()
                .filter(reading -> reading.kind() == ClockKind.STEP || reading.kind() == ClockKind.CONSULTATION)
                .toList();
        boolean behind = steps.stream().anyMatch(step -> step.isOpen() && now.isAfter(step.dueAt()));
        if (behind || !now.isBefore(dossier.promisedAt())) {
            return true;
        }
        long left = dates.calendar(dossier).worked(now, dossier.promisedAt()).toMinutes();
        return minutesInHand(dossier, steps, now) + minutesAhead(dossier, steps) > left;
    }

    /** What is left of the limits of the steps people are at; several of them are units asked at the same time. */
    private long minutesInHand(Dossier dossier, List<ClockReading> steps, Instant now) {
        return steps.stream()
                .filter(ClockReading::isOpen)
                .mapToLong(step ->
                        dates.calendar(dossier).worked(now, step.dueAt()).toMinutes())
                .max()
                .orElse(0);
    }

    /** What the approved split gives to the steps nobody has begun. */
    private long minutesAhead(Dossier dossier, List<ClockReading> steps) {
        Set<String> begun = steps.stream()
                .map(step -> place(step.unitCode(), step.elementId()))
                .collect(Collectors.toSet());
        return routes.route(dossier).stages().stream()
                .flatMap(stage -> stage.steps().values().stream())
                .filter(step -> !begun.contains(
                        place(step.unitCode(), "userTask_" + step.key().key())))
                .map(RoutedStep::minutes)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static String place(String unit, String element) {
        return unit + "/" + element;
    }
}
