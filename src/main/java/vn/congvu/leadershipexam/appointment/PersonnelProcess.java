package vn.congvu.leadershipexam.appointment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.workflow.StepCompletion;

/** The unit of the post runs the personnel process and proposes the appointment, or does not. */
@Component
class PersonnelProcess extends WinnerStep {

    private final Appointments appointments;
    private final Clock clock;

    PersonnelProcess(Winners winners, Posts posts, Appointments appointments, Clock clock) {
        super("personnelProcess", winners, posts);
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    void completing(ExamRound round, Winner winner, StepCompletion.StepDone done) {
        LocalDate metOn = LocalDate.parse(String.valueOf(done.data().get("metOn")));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (metOn.isAfter(today)) {
            throw AppointmentProblems.inTheFuture("metOn", today);
        }
        boolean refused = "refuse".equals(done.data().get("decision"));
        appointments.personnel(
                winner,
                refused ? Appointment.State.NOT_APPOINTED : Appointment.State.PROPOSED,
                String.valueOf(done.data().get("number")),
                refused ? String.valueOf(done.data().get("reason")) : null,
                metOn);
    }
}
