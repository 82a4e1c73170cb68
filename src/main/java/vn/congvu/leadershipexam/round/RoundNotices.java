package vn.congvu.leadershipexam.round;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;
import vn.congvu.web.problem.Bilingual;

/** Tells everybody in a round, candidates and members of bodies, what was decided about the round as a whole. */
@Component
class RoundNotices {

    private static final String PORTAL = "/exam-portal";

    private final Notifications notifications;
    private final Members members;
    private final JdbcClient jdbc;

    RoundNotices(Notifications notifications, Members members, JdbcClient jdbc) {
        this.notifications = notifications;
        this.members = members;
        this.jdbc = jdbc;
    }

    void suspended(ExamRound round, Decision decision) {
        tell(
                round,
                "suspended:" + decision.number(),
                new Bilingual(
                        "Kỳ thi %s tạm dừng theo %s. Mọi thời hạn đứng lại.".formatted(round.code(), decision.number()),
                        "Exam %s is suspended by %s. All limits stand still."
                                .formatted(round.code(), decision.number())));
    }

    /** @param moved whether the standstill has moved any date */
    void resumed(ExamRound round, Decision decision, boolean moved) {
        tell(
                round,
                "resumed:" + decision.number(),
                new Bilingual(
                        "Kỳ thi %s tiếp tục theo %s. %s"
                                .formatted(
                                        round.code(),
                                        decision.number(),
                                        moved
                                                ? "Các mốc chưa tới đã lùi lại, hãy xem ngày mới."
                                                : "Các mốc giữ nguyên."),
                        "Exam %s goes on by %s. %s"
                                .formatted(
                                        round.code(),
                                        decision.number(),
                                        moved ? "Dates to come have moved; see the new ones." : "All dates stay.")));
    }

    void noticeChanged(ExamRound round, NoticeChange change) {
        String opening = RoundProblems.shown(change.paperStarts().toInstant());
        tell(
                round,
                "notice:" + change.number(),
                new Bilingual(
                        "Kỳ thi %s điều chỉnh thông báo (%s): thi viết lúc %s."
                                .formatted(round.code(), change.number(), opening),
                        "The notice of exam %s has changed (%s): the paper starts %s."
                                .formatted(round.code(), change.number(), opening)));
    }

    /** The round ends by decision, for everybody without a result. */
    void stopped(ExamRound round) {
        tell(
                round,
                "stopped",
                new Bilingual(
                        "Kỳ thi %s dừng theo quyết định của cấp có thẩm quyền.".formatted(round.code()),
                        "Exam %s is stopped by decision of the authority.".formatted(round.code())));
    }

    /** Too few are eligible for a post. */
    void postStopped(ExamRound round, Post post) {
        Bilingual text = new Bilingual(
                "Kỳ thi %s: vị trí %s dừng vì không đủ người dự thi đủ điều kiện."
                        .formatted(round.code(), post.titleVi()),
                "Exam %s: the post %s is stopped, too few candidates are eligible."
                        .formatted(round.code(), post.titleEn()));
        notifications.tell(candidates(round, post).stream()
                .map(who -> notice(round, who, "stopped:" + post.postNo(), text, PORTAL))
                .toList());
    }

    private void tell(ExamRound round, String once, Bilingual text) {
        List<String> inside = members.of(round.code()).stream()
                .filter(member -> member.endedAt() == null)
                .map(Member::username)
                .distinct()
                .toList();
        Stream<Notice> members = inside.stream().map(who -> notice(round, who, once, text, "/exams/" + round.code()));
        Stream<Notice> others = candidates(round).stream()
                .filter(who -> !inside.contains(who))
                .map(who -> notice(round, who, once, text, PORTAL));
        notifications.tell(Stream.concat(members, others).toList());
    }

    private static Notice notice(ExamRound round, String who, String once, Bilingual text, String link) {
        return new Notice(who, NotificationKind.CASE, "exam:" + round.code() + ":" + once, text.vi(), text.en(), link);
    }

    private List<String> candidates(ExamRound round) {
        return jdbc.sql("SELECT DISTINCT username FROM exam_candidate WHERE round_code = ? AND status <> 'WITHDRAWN'")
                .param(round.code())
                .query(String.class)
                .list();
    }

    private List<String> candidates(ExamRound round, Post post) {
        return jdbc.sql("SELECT username FROM exam_candidate WHERE round_code = ? AND post_no = ?"
                        + " AND status <> 'WITHDRAWN' ORDER BY username")
                .params(round.code(), post.postNo())
                .query(String.class)
                .list();
    }
}
