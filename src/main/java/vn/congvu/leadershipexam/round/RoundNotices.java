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

    void resumed(ExamRound round, Decision decision) {
        tell(
                round,
                "resumed:" + decision.number(),
                new Bilingual(
                        "Kỳ thi %s tiếp tục theo %s. Các mốc chưa tới đã lùi lại, hãy xem ngày mới."
                                .formatted(round.code(), decision.number()),
                        "Exam %s goes on by %s. Dates to come have moved; see the new ones."
                                .formatted(round.code(), decision.number())));
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

    private void tell(ExamRound round, String once, Bilingual text) {
        List<String> inside = members.of(round.code()).stream()
                .filter(member -> member.endedAt() == null)
                .map(Member::username)
                .distinct()
                .toList();
        Stream<Notice> members = inside.stream().map(who -> notice(round, who, once, text, "/exams/" + round.code()));
        Stream<Notice> others = candidates(round).stream()
                .filter(who -> !inside.contains(who))
                .map(who -> notice(round, who, once, text, "/exam-portal"));
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
}
