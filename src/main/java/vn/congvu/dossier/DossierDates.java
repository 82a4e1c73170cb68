package vn.congvu.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseDates;

/** {@code sla.apologyDate}, {@code sla.supplementDeadline}: moments a drawn timer waits for. */
@Component
class DossierDates implements CaseDates {

    private final PromiseDates dates;
    private final DossierRoutes routes;

    DossierDates(PromiseDates dates, DossierRoutes routes) {
        this.dates = dates;
        this.routes = routes;
    }

    @Override
    public Optional<Instant> date(String name, String businessKey) {
        return switch (name) {
            case "apologyDate" -> Optional.of(dates.apologyDate(routes.dossier(businessKey)));
            case "supplementDeadline" -> Optional.of(dates.supplementDeadline(routes.dossier(businessKey)));
            default -> Optional.empty();
        };
    }

    /** The apology comes before the promise, and the promise stands still with its clock. */
    @Override
    public boolean sleeps(String name) {
        return name.equals("apologyDate");
    }

    @Override
    public String calendarUnit(String businessKey) {
        return routes.dossier(businessKey).receivingInstitution();
    }

    @Override
    public void expect(Collection<String> businessKeys) {
        routes.readAll(businessKeys);
    }
}
