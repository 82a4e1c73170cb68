package vn.congvu.leadershipexam.appointment;

import java.time.LocalDate;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a step of an appointment is refused. */
final class AppointmentProblems {

    private AppointmentProblems() {}

    static Problem onlyWinner() {
        return new Problem("exam-only-winner", 403);
    }

    static Problem ownAppointment() {
        return new Problem("exam-own-appointment", 403);
    }

    static ProblemException inTheFuture(String field, LocalDate today) {
        return new ProblemException(
                new Problem("invalid-form-data", 400).field("data." + field, "exam-in-the-future", today.toString()));
    }

    static ProblemException beforeSigning(LocalDate today) {
        return new ProblemException(new Problem("invalid-form-data", 400)
                .field("data.effectiveOn", "exam-before-signing", today.toString()));
    }
}
