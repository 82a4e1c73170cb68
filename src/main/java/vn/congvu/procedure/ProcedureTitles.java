package vn.congvu.procedure;

import java.util.Optional;
import vn.congvu.web.problem.Bilingual;

/** What procedures are called that are not in the catalogue, because designers made them. */
public interface ProcedureTitles {

    Optional<Bilingual> title(String procedureCode);
}
