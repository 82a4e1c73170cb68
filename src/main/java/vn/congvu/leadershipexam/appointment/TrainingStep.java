package vn.congvu.leadershipexam.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.ExamDue;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.StepCompletion;

/** One course of one person appointed, each with its own deadline. */
@Component
class TrainingStep implements ExamStep, ExamDue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Trainings trainings;
    private final Posts posts;
    private final Evidence evidence;
    private final Clock clock;

    TrainingStep(Trainings trainings, Posts posts, Evidence evidence, Clock clock) {
        this.trainings = trainings;
        this.posts = posts;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "training";
    }

    @Override
    public Instant due(ExamRound round, Integer council, Integer branch) {
        return trainings.require(round.code(), council, branch).dueAt();
    }

    @Override
    public Map<String, Object> prefill(ExamRound round, Integer council, Integer branch) {
        Training training = trainings.require(round.code(), council, branch);
        return Map.of(
                "post",
                posts.require(round.code(), training.postNo()).titleVi(),
                "course",
                training.nameVi(),
                "deadline",
                DAY.format(LocalDate.ofInstant(training.dueAt(), WorkingCalendar.ZONE)));
    }

    @Override
    public Optional<Bilingual> about(ExamRound round, Integer council, Integer branch) {
        Training training = trainings.require(round.code(), council, branch);
        Bilingual post = posts.require(round.code(), training.postNo()).title();
        return Optional.of(new Bilingual(training.nameVi() + " – " + post.vi(), training.nameEn() + " – " + post.en()));
    }

    @Override
    public void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        Training training =
                trainings.require(round.code(), council, done.scope().branch());
        LocalDate on = LocalDate.parse(String.valueOf(done.data().get("completedOn")));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (on.isAfter(today)) {
            throw AppointmentProblems.inTheFuture("completedOn", today);
        }
        trainings.completed(training, on, String.valueOf(done.data().get("certificate")));
        evidence.add(
                round.code(),
                council,
                Evidence.Kind.TRAINING_DONE,
                done.by(),
                Map.of("post", training.postNo(), "course", training.course(), "completedOn", on.toString()));
    }
}
