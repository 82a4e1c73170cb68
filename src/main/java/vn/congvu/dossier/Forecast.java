package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<String, Long> begun = ledger.ofDossier(dossier.code()).stream()
                .filter(reading -> reading.kind() == ClockKind.STEP || reading.kind() == ClockKind.CONSULTATION)
                .collect(Collectors.groupingBy(ClockReading::nameVi, Collectors.counting()));
        Stream<RoutedStep> ahead = routes.route(dossier).stages().stream()
                .flatMap(stage -> stage.steps().values().stream())
                .filter(step -> !begun.containsKey(step.nameVi()));
        List<Integer> minutes =
                ahead.map(RoutedStep::minutes).filter(Objects::nonNull).toList();
        return minutes.stream().mapToLong(Integer::longValue).sum();
    }
}
