package vn.congvu.procedure;

import java.time.LocalDate;
import java.util.List;

/** The procedures of the city. Answers come from memory. */
public interface ProcedureCatalogue {

    /** Throws {@link UnknownProcedure} or {@link NotInForce} (both 404). */
    ProcedureVersion inForce(String code, LocalDate on);

    /** The version with this id, such as {@code 2.002755@2025-07-01}, in force or not; throws {@link UnknownProcedure}. */
    ProcedureVersion version(String id);

    /** Everything in force on the day, in the order of the codes. */
    List<ProcedureVersion> inForce(LocalDate on);
}
