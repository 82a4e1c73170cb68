package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.workflow.Submissions;

/**
 * What the service tasks of the models do, one business event a method. Called inside the engine's transaction; timers
 * lock the round first, as people do. Nobody else moves a council from one phase to the next.
 */
@Service
public class RoundCourse {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final FewPosts few;
    private final PlannedDates dates;
    private final DatesMoved moved;
    private final ExamTerms terms;
    private final Submissions submissions;
    private final RoundNotices notices;
    private final CourseNotices candidates;
    private final Evidence evidence;
    private final Clock clock;

    RoundCourse(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            FewPosts few,
            PlannedDates dates,
            DatesMoved moved,
            ExamTerms terms,
            Submissions submissions,
            RoundNotices notices,
            CourseNotices candidates,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.few = few;
        this.dates = dates;
        this.moved = moved;
        this.terms = terms;
        this.submissions = submissions;
        this.notices = notices;
        this.candidates = candidates;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The authority wants no exam. */
    public void refused(String code) {
        ExamRound round = rounds.requireLocked(code);
        councils.of(code).forEach(council -> enter(round, council.councilNo(), Phase.STOPPED));
        round.ended(ExamRound.Status.REFUSED, clock.instant());
    }

    public void noticePublished(String code) {
        ExamRound round = rounds.requireLocked(code);
        dates.set(code, PlannedDates.WHOLE_ROUND, ExamDateName.NOTICE_OPENS, clock.instant());
        Map<String, Object> facts = new HashMap<>(dates(code));
        submissions.latest(code, "draftPlan").ifPresent(plan -> facts.put("publishedIn", plan.text("publishedIn")));
        evidence.add(code, PlannedDates.WHOLE_ROUND, Evidence.Kind.NOTICE_PUBLISHED, Evidence.SYSTEM, facts);
    }

    private Map<String, String> dates(String code) {
        Map<String, String> said = new HashMap<>();
        dates.of(code, PlannedDates.WHOLE_ROUND).forEach((name, at) -> said.put(name, at.toString()));
        return said;
    }

    /** A council goes on to its next phase. */
    public void entered(String code, int council, Phase phase) {
        enter(rounds.requireLocked(code), council, phase);
    }

    private void enter(ExamRound round, int council, Phase phase) {
        councils.enter(round.code(), council, phase);
        evidence.add(
                round.code(), council, Evidence.Kind.PHASE_ENTERED, Evidence.SYSTEM, Map.of("phase", phase.name()));
    }

    /** Fewer than two are eligible: registration goes on for a while, and whatever comes after it moves along. */
    public void registrationExtended(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        Instant old = date(code, council, ExamDateName.REGISTRATION_CLOSES);
        Instant until = end(round, council, "registrationExtension");
        long days = Duration.between(old, until).plusDays(1).minusNanos(1).toDays();
        moved.set(round, council, ExamDateName.REGISTRATION_CLOSES, until, Evidence.SYSTEM);
        moved.shift(round, council, ExamDateName.FROM_PAPER_ON, days, Evidence.SYSTEM);
        evidence.add(
                code,
                council,
                Evidence.Kind.REGISTRATION_EXTENDED,
                Evidence.SYSTEM,
                Map.of("until", until.toString(), "posts", numbers(few.of(round, council))));
        enter(round, council, Phase.REGISTRATION);
        candidates.registrationExtended(round, council, until, date(code, council, ExamDateName.PAPER_STARTS));
    }

    private static List<Integer> numbers(List<Post> few) {
        return few.stream().map(Post::postNo).toList();
    }

    public void fewPostsStopped(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        few.of(round, council).forEach(post -> {
            stop(post);
            notices.postStopped(round, post);
        });
    }

    private void stop(Post post) {
        posts.stands(post.roundCode(), post.postNo(), Post.State.STOPPED);
        evidence.add(
                post.roundCode(),
                post.councilNo(),
                Evidence.Kind.POST_STOPPED,
                Evidence.SYSTEM,
                Map.of("post", post.postNo()));
    }

    /** The marks of the paper are known; from now on appeals are taken for a while. */
    public void appealsOpened(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        moved.set(round, council, ExamDateName.MARKS_PUBLISHED, clock.instant(), Evidence.SYSTEM);
        Instant until = end(round, council, "appeal");
        moved.set(round, council, ExamDateName.APPEALS_CLOSE, until, Evidence.SYSTEM);
        enter(round, council, Phase.APPEAL);
        candidates.marksPublished(round, council, until);
    }

    /** Whoever writes a project has the time the council promised, also when the paper took longer than planned. */
    public void projectsOpened(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        moved.set(round, council, ExamDateName.PROJECTS_OPEN, clock.instant(), Evidence.SYSTEM);
        Instant planned = date(code, council, ExamDateName.PROJECTS_DUE);
        Instant earliest = end(round, council, "project");
        if (planned.isBefore(earliest)) {
            long days = Duration.between(planned, earliest)
                    .plusDays(1)
                    .minusNanos(1)
                    .toDays();
            moved.shift(
                    round,
                    council,
                    List.of(ExamDateName.PROJECTS_DUE, ExamDateName.DEFENCE_STARTS),
                    days,
                    Evidence.SYSTEM);
        }
        enter(round, council, Phase.DEFENCE);
        candidates.projectsOpened(
                round,
                council,
                date(code, council, ExamDateName.PROJECTS_DUE),
                date(code, council, ExamDateName.DEFENCE_STARTS));
    }

    private Instant date(String code, int council, String name) {
        return dates.find(code, council, name).orElseThrow();
    }

    private Instant end(ExamRound round, int council, String limit) {
        return terms.end(round, terms.limit(round, council, limit).orElseThrow().term(), clock.instant());
    }

    public void resultStands(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        moved.set(round, council, ExamDateName.RESULT_PUBLISHED, clock.instant(), Evidence.SYSTEM);
        enter(round, council, Phase.RESULT);
    }

    /** Every council has finished, with a result or without one. */
    public void closed(String code) {
        ExamRound round = rounds.requireLocked(code);
        boolean without = councils.of(code).stream().allMatch(council -> council.phase() == Phase.STOPPED);
        round.ended(without ? ExamRound.Status.STOPPED : ExamRound.Status.ENDED, clock.instant());
    }

    /** By decision: what has a result keeps it. */
    public void stopped(String code) {
        ExamRound round = rounds.requireLocked(code);
        councils.of(code).stream()
                .filter(council -> council.phase().isBefore(Phase.RESULT))
                .forEach(council -> stopped(round, council));
        round.suspended(null);
        round.ended(ExamRound.Status.STOPPED, clock.instant());
        notices.stopped(round);
    }

    private void stopped(ExamRound round, Council council) {
        posts.of(round.code()).stream()
                .filter(post -> post.councilNo() == council.councilNo() && post.state() == Post.State.OPEN)
                .forEach(this::stop);
        enter(round, council.councilNo(), Phase.STOPPED);
    }
}
