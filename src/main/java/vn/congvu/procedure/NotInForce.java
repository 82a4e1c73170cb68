package vn.congvu.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The procedure is known, but no version of it is in force on the day (404). */
public class NotInForce extends ProblemException {

    public NotInForce(String code, LocalDate on) {
        super(new Problem("procedure-not-in-force", 404, code, on.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))));
    }
}
