package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.workflow.Submissions;

/**
 * What the service tasks of the models do to a round as a whole, one business event a method. Called inside the engine's
 * transaction; timers lock the round first, as people do.
 */
@Service
public class RoundCourse {

    private final ExamRounds rounds;
    private final Councils councils;
    private final PhaseMoves phases;
    private final StoppedPosts posts;
    private final PlannedDates dates;
    private final Submissions submissions;
    private final RoundNotices notices;
    private final Evidence evidence;
    private final Clock clock;

    RoundCourse(
            ExamRounds rounds,
            Councils councils,
            PhaseMoves phases,
            StoppedPosts posts,
            PlannedDates dates,
            Submissions submissions,
            RoundNotices notices,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.phases = phases;
        this.posts = posts;
        this.dates = dates;
        this.submissions = submissions;
        this.notices = notices;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The authority wants no exam. */
    public void refused(String code) {
        ExamRound round = rounds.requireLocked(code);
        councils.of(code).forEach(council -> phases.enter(round, council.councilNo(), Phase.STOPPED));
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
                .forEach(council -> {
                    posts.stopOpen(council);
                    phases.enter(round, council.councilNo(), Phase.STOPPED);
                });
        round.suspended(null);
        round.ended(ExamRound.Status.STOPPED, clock.instant());
        notices.stopped(round);
    }
}
