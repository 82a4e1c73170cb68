package vn.congvu.leadershipexam.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.workflow.StepCompletion;

/** The authority signs the decision; its term of office runs from the day it is in force. */
@Component
class SignAppointment extends WinnerStep {

    private final Appointments appointments;
    private final Evidence evidence;
    private final Clock clock;

    SignAppointment(Winners winners, Posts posts, Appointments appointments, Evidence evidence, Clock clock) {
        super("signAppointment", winners, posts);
        this.appointments = appointments;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    void completing(ExamRound round, Winner winner, StepCompletion.StepDone done) {
        LocalDate from = LocalDate.parse(String.valueOf(done.data().get("effectiveOn")));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (from.isBefore(today)) {
            throw AppointmentProblems.beforeSigning(today);
        }
        int years =
                appointments.find(round.code(), winner.postNo()).orElseThrow().termYears();
        String number = String.valueOf(done.data().get("number"));
        appointments.signed(winner, number, from, from.plusYears(years).minusDays(1), done.by(), clock.instant());
        evidence.add(
                round.code(),
                winner.councilNo(),
                Evidence.Kind.APPOINTMENT_SIGNED,
                done.by(),
                Map.of("post", winner.postNo(), "number", number, "effectiveOn", from.toString(), "years", years));
    }

    @Override
    public Map<String, Object> prefill(ExamRound round, Integer council, Integer branch) {
        Map<String, Object> known = new HashMap<>(super.prefill(round, council, branch));
        int post = winner(round, council, branch).postNo();
        appointments
                .find(round.code(), post)
                .ifPresent(draft -> known.put(
                        "draft",
                        "Quyết định bổ nhiệm, thời hạn %d năm; bản dự thảo ở trang kỳ thi"
                                .formatted(draft.termYears())));
        return known;
    }
}
