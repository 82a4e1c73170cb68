package vn.congvu.leadershipexam.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.ExamLimits;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;

/** What the service tasks of the appointment do, one business event a method. */
@Service
public class AppointmentCourse {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final ExamRounds rounds;
    private final Posts posts;
    private final Winners winners;
    private final Appointments appointments;
    private final Trainings trainings;
    private final Courses courses;
    private final ExamLimits limits;
    private final Evidence evidence;
    private final Clock clock;

    AppointmentCourse(
            ExamRounds rounds,
            Posts posts,
            Winners winners,
            Appointments appointments,
            Trainings trainings,
            Courses courses,
            ExamLimits limits,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.posts = posts;
        this.winners = winners;
        this.appointments = appointments;
        this.trainings = trainings;
        this.courses = courses;
        this.limits = limits;
        this.evidence = evidence;
        this.clock = clock;
    }

    public void drafted(String code, int council, int place) {
        ExamRound round = rounds.requireLocked(code);
        Winner winner = winners.require(code, council, place);
        int years = limits.number(round.ruleEdition(), "appointmentYears");
        appointments.drafted(winner, years, clock.instant());
        evidence.add(
                code,
                council,
                Evidence.Kind.APPOINTMENT_DRAFTED,
                Evidence.SYSTEM,
                Map.of("post", winner.postNo(), "years", years));
    }

    /** Training counts from the day the appointment is in force. */
    public void appointed(String code, int council, int place) {
        ExamRound round = rounds.requireLocked(code);
        Winner winner = winners.require(code, council, place);
        Post post = posts.require(code, winner.postNo());
        LocalDate from = appointments.find(code, winner.postNo()).orElseThrow().effectiveOn();
        appointments.appointed(winner);
        courses.of(round.ruleEdition(), post.grade())
                .forEach(course -> trainings.insert(winner, course, endOf(from.plusMonths(course.months()))));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** Nobody else moves up: the exam chose one person, the personnel process decided against. */
    public void notAppointed(String code, int council, int place) {
        rounds.requireLocked(code);
        Winner winner = winners.require(code, council, place);
        posts.stands(code, winner.postNo(), Post.State.UNFILLED);
        evidence.add(
                code, council, Evidence.Kind.APPOINTMENT_REFUSED, Evidence.SYSTEM, Map.of("post", winner.postNo()));
    }
}
