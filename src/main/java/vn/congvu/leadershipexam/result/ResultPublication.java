package vn.congvu.leadershipexam.result;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/** Makes an approved result known: who won to everybody, their own marks to each candidate. */
@Component
class ResultPublication {

    private final Results results;
    private final Candidates candidates;
    private final Posts posts;
    private final Evidence evidence;
    private final Notifications notifications;
    private final Clock clock;

    ResultPublication(
            Results results,
            Candidates candidates,
            Posts posts,
            Evidence evidence,
            Notifications notifications,
            Clock clock) {
        this.results = results;
        this.candidates = candidates;
        this.posts = posts;
        this.evidence = evidence;
        this.notifications = notifications;
        this.clock = clock;
    }

    void publish(ExamResult result, String by) {
        List<ResultLine> lines = results.lines(result);
        results.published(result, by, clock.instant());
        lines.forEach(this::stands);
        posts.of(result.round()).stream()
                .filter(post -> post.councilNo() == result.council() && post.state() == Post.State.OPEN)
                .forEach(post -> posts.stands(result.round(), post.postNo(), state(post, lines)));
        evidence.add(
                result.round(),
                result.council(),
                Evidence.Kind.RESULT_PUBLISHED,
                by,
                Map.of("version", result.version(), "winners", winners(lines)));
        notifications.tell(lines.stream().map(line -> notice(result, line)).toList());
    }

    private void stands(ResultLine line) {
        Candidate candidate = candidates.require(line.candidateId());
        if (candidate.status() == Candidate.Status.ELIGIBLE) {
            candidate.stands(Candidate.Status.valueOf(line.outcome().name()));
        }
    }

    private static Post.State state(Post post, List<ResultLine> lines) {
        return lines.stream()
                        .anyMatch(line -> line.postNo() == post.postNo() && line.outcome() == Standing.Outcome.WINNER)
                ? Post.State.WON
                : Post.State.UNFILLED;
    }

    /** By candidate number: the public list has the names. */
    private List<Map<String, Object>> winners(List<ResultLine> lines) {
        return lines.stream()
                .filter(line -> line.outcome() == Standing.Outcome.WINNER)
                .map(line -> Map.<String, Object>of(
                        "post",
                        line.postNo(),
                        "candidateNumber",
                        String.valueOf(candidates.require(line.candidateId()).candidateNumber())))
                .toList();
    }

    /** Says that there is a result, not which: somebody else may be looking at the screen. */
    private Notice notice(ExamResult result, ResultLine line) {
        String round = result.round();
        return new Notice(
                candidates.require(line.candidateId()).username(),
                NotificationKind.CASE,
                "exam-result:" + round + ":" + result.council(),
                "Kỳ thi " + round + ": đã có kết quả của anh/chị",
                "Round " + round + ": your result is there",
                "/exams/" + round + "/my-result");
    }
}
