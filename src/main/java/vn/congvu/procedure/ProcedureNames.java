package vn.congvu.procedure;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.problem.ProblemException;

/** The procedure of a dossier as it was when its clock started; empty when the catalogue no longer knows it. */
@Component
public class ProcedureNames {

    private final ProcedureCatalogue catalogue;

    ProcedureNames(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Optional<ProcedureVersion> of(String procedureCode, Instant startedAt) {
        try {
            return Optional.of(catalogue.inForce(
                    procedureCode, startedAt.atZone(WorkingCalendar.ZONE).toLocalDate()));
        } catch (ProblemException unknown) {
            return Optional.empty();
        }
    }
}
