package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.RoutedStep;
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

    boolean late(Dossier dossier) {
        Instant now = clock.instant();
        if (!now.isBefore(dossier.promisedAt())) {
            return true;
        }
        long left = dates.calendar(dossier).worked(now, dossier.promisedAt()).toMinutes();
        return needed(dossier) > left;
    }

    /** Minutes the approved split gives to the steps nobody has begun; the step in hand is taken as nearly done. */
    private long needed(Dossier dossier) {
        Set<String> begun = ledger.ofDossier(dossier.code()).stream()
                .map(reading -> place(reading.unitCode(), reading.elementId()))
                .collect(Collectors.toSet());
        Stream<RoutedStep> ahead = routes.route(dossier).stages().stream()
                .flatMap(stage -> stage.steps().values().stream())
                .filter(step -> !begun.contains(
                        place(step.unitCode(), "userTask_" + step.key().key())));
        List<Integer> minutes =
                ahead.map(RoutedStep::minutes).filter(Objects::nonNull).toList();
        return minutes.stream().mapToLong(Integer::longValue).sum();
    }

    private static String place(String unit, String element) {
        return unit + "/" + element;
    }
}
