package vn.congvu.procedure;

import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.ProblemException;

/** What the procedure of a case is called: as it was when its clock started, or as its model says; else by its code. */
@Component
public class ProcedureNames {

    private final ProcedureCatalogue catalogue;
    private final ObjectProvider<ProcedureTitles> titles;

    ProcedureNames(ProcedureCatalogue catalogue, ObjectProvider<ProcedureTitles> titles) {
        this.catalogue = catalogue;
        this.titles = titles;
    }

    public Bilingual of(String procedureCode, Instant startedAt) {
        return catalogued(procedureCode, startedAt)
                .or(() -> titles.stream()
                        .flatMap(others -> others.title(procedureCode).stream())
                        .findFirst())
                .orElse(new Bilingual(procedureCode, procedureCode));
    }

    private Optional<Bilingual> catalogued(String procedureCode, Instant startedAt) {
        try {
            ProcedureVersion version = catalogue.inForce(
                    procedureCode, startedAt.atZone(WorkingCalendar.ZONE).toLocalDate());
            return Optional.of(new Bilingual(version.nameVi(), version.nameEn()));
        } catch (ProblemException unknown) {
            return Optional.empty();
        }
    }
}
