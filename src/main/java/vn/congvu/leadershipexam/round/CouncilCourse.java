package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;

/**
 * What the service tasks of the models do to one council of a round, one business event a method. Called inside the
 * engine's transaction; timers lock the round first, as people do.
 */
@Service
public class CouncilCourse {

    private final ExamRounds rounds;
    private final PhaseMoves phases;
    private final StoppedPosts posts;
    private final FewPosts few;
    private final PlannedDates dates;
    private final DatesMoved moved;
    private final ExamTerms terms;
    private final RoundNotices notices;
    private final CourseNotices candidates;
    private final Evidence evidence;
    private final Clock clock;

    CouncilCourse(
            ExamRounds rounds,
            PhaseMoves phases,
            StoppedPosts posts,
            FewPosts few,
            PlannedDates dates,
            DatesMoved moved,
            ExamTerms terms,
            RoundNotices notices,
            CourseNotices candidates,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.phases = phases;
        this.posts = posts;
        this.few = few;
        this.dates = dates;
        this.moved = moved;
        this.terms = terms;
        this.notices = notices;
        this.candidates = candidates;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** It goes on to its next phase. */
    public void entered(String code, int council, Phase phase) {
        phases.enter(rounds.requireLocked(code), council, phase);
    }

    /** Fewer than two are eligible: registration goes on for a while, and whatever comes after it moves along. */
    public void registrationExtended(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        Instant old = date(code, council, ExamDateName.REGISTRATION_CLOSES);
        Instant until = end(round, council, "registrationExtension");
        moved.set(round, council, ExamDateName.REGISTRATION_CLOSES, until, Evidence.SYSTEM);
        moved.shift(round, council, ExamDateName.FROM_PAPER_ON, days(old, until), Evidence.SYSTEM);
        List<Integer> lacking =
                few.of(round, council).stream().map(Post::postNo).toList();
        evidence.add(
                code,
                council,
                Evidence.Kind.REGISTRATION_EXTENDED,
                Evidence.SYSTEM,
                Map.of("until", until.toString(), "posts", lacking));
        phases.enter(round, council, Phase.REGISTRATION);
        candidates.registrationExtended(round, council, until, date(code, council, ExamDateName.PAPER_STARTS));
    }

    public void fewPostsStopped(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        few.of(round, council).forEach(post -> {
            posts.stop(post);
            notices.postStopped(round, post);
        });
    }

    /** The marks of the paper are known; from now on appeals are taken for a while. */
    public void appealsOpened(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        moved.set(round, council, ExamDateName.MARKS_PUBLISHED, clock.instant(), Evidence.SYSTEM);
        Instant until = end(round, council, "appeal");
        moved.set(round, council, ExamDateName.APPEALS_CLOSE, until, Evidence.SYSTEM);
        phases.enter(round, council, Phase.APPEAL);
        candidates.marksPublished(round, council, until);
    }

    /** Whoever writes a project has the time the council promised, also when the paper took longer than planned. */
    public void projectsOpened(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        moved.set(round, council, ExamDateName.PROJECTS_OPEN, clock.instant(), Evidence.SYSTEM);
        Instant planned = date(code, council, ExamDateName.PROJECTS_DUE);
        Instant earliest = end(round, council, "project");
        if (planned.isBefore(earliest)) {
            List<String> later = List.of(ExamDateName.PROJECTS_DUE, ExamDateName.DEFENCE_STARTS);
            moved.shift(round, council, later, days(planned, earliest), Evidence.SYSTEM);
        }
        phases.enter(round, council, Phase.DEFENCE);
        candidates.projectsOpened(
                round,
                council,
                date(code, council, ExamDateName.PROJECTS_DUE),
                date(code, council, ExamDateName.DEFENCE_STARTS));
    }

    public void resultStands(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        moved.set(round, council, ExamDateName.RESULT_PUBLISHED, clock.instant(), Evidence.SYSTEM);
        phases.enter(round, council, Phase.RESULT);
    }

    private Instant date(String code, int council, String name) {
        return dates.find(code, council, name).orElseThrow();
    }

    private Instant end(ExamRound round, int council, String limit) {
        return terms.end(round, terms.limit(round, council, limit).orElseThrow().term(), clock.instant());
    }

    /** Whole days, the last one begun counting as one. */
    private static long days(Instant from, Instant to) {
        return Duration.between(from, to).plusDays(1).minusNanos(1).toDays();
    }
}
