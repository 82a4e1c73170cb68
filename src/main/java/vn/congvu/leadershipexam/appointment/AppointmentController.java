package vn.congvu.leadershipexam.appointment;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** Appointments of a round, each with its decision and the training that follows. */
@RestController
@RequestMapping("/api/exams/{code}/appointments")
@PreAuthorize(OnlyFor.PERSONS)
class AppointmentController {

    private final AppointmentViews appointments;
    private final AppointmentDesk desk;

    AppointmentController(AppointmentViews appointments, AppointmentDesk desk) {
        this.appointments = appointments;
        this.desk = desk;
    }

    record Appointments(List<AppointmentView> items) {}

    @GetMapping
    Appointments examAppointments(@PathVariable String code) {
        return new Appointments(appointments.of(code));
    }

    @GetMapping("/{post}")
    AppointmentView examAppointment(@PathVariable String code, @PathVariable int post) {
        return appointments.one(code, post);
    }

    @Idempotent
    @PostMapping("/{post}/complete-file")
    AppointmentView completeExamFile(@PathVariable String code, @PathVariable int post) {
        desk.completeFile(code, post);
        return appointments.one(code, post);
    }
}
