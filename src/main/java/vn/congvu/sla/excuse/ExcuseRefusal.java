package vn.congvu.sla.excuse;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Why a cause cannot be asked for or decided over. */
final class ExcuseRefusal extends ProblemException {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private ExcuseRefusal(Problem problem) {
        super(problem);
    }

    static ExcuseRefusal unknownOutcome(long id) {
        return new ExcuseRefusal(new Problem("unknown-outcome", 404, id));
    }

    static ExcuseRefusal unknown(long id) {
        return new ExcuseRefusal(new Problem("unknown-excuse", 404, id));
    }

    static ExcuseRefusal notLate() {
        return new ExcuseRefusal(new Problem("outcome-not-late", 422));
    }

    static ExcuseRefusal ofAnotherUnit(Bilingual unit) {
        return new ExcuseRefusal(new Problem("excuse-of-another-unit", 403, unit));
    }

    static ExcuseRefusal tooLate(Instant lastMoment) {
        return new ExcuseRefusal(
                new Problem("excuse-too-late", 422, MOMENT.format(lastMoment.atZone(WorkingCalendar.ZONE))));
    }

    static ExcuseRefusal alreadyAsked(ExcuseState state) {
        return new ExcuseRefusal(new Problem("excuse-asked-already", 409).with("state", state));
    }

    static ExcuseRefusal askedOften(int attempts) {
        return new ExcuseRefusal(new Problem("excuse-asked-often", 409, attempts).with("state", ExcuseState.REFUSED));
    }

    static ExcuseRefusal decided(ExcuseState state) {
        return new ExcuseRefusal(new Problem("excuse-decided", 409).with("state", state));
    }

    static ExcuseRefusal decidedMeanwhile() {
        return new ExcuseRefusal(new Problem("excuse-decided", 409));
    }

    static ExcuseRefusal notCompetent(Bilingual institution) {
        return new ExcuseRefusal(new Problem("excuse-not-competent", 403, institution));
    }

    static ExcuseRefusal field(String field, String reason) {
        return new ExcuseRefusal(new Problem("invalid-body", 400).field(field, reason));
    }
}
