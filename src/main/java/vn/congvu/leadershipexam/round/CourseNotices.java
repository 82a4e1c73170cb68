package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;
import vn.congvu.web.problem.Bilingual;

/** Tells the candidates of a council what they may do now and until when. Never a mark: somebody may be looking on. */
@Component
class CourseNotices {

    private final Notifications notifications;
    private final ProjectAuthors authors;
    private final JdbcClient jdbc;

    CourseNotices(Notifications notifications, ProjectAuthors authors, JdbcClient jdbc) {
        this.notifications = notifications;
        this.authors = authors;
        this.jdbc = jdbc;
    }

    private record Person(String username, String application) {}

    /** Registration goes on for a while; the paper moves with it. */
    void registrationExtended(ExamRound round, int council, Instant until, Instant paper) {
        String closes = RoundProblems.shown(until);
        String starts = RoundProblems.shown(paper);
        toApplicants(
                round,
                council,
                "'REGISTERED', 'ELIGIBLE', 'INELIGIBLE'",
                "extended:" + closes,
                new Bilingual(
                        "Kỳ thi %s kéo dài thời gian nhận hồ sơ đến %s; thi viết lúc %s."
                                .formatted(round.code(), closes, starts),
                        "Exam %s takes applications until %s; the paper starts %s."
                                .formatted(round.code(), closes, starts)));
    }

    void marksPublished(ExamRound round, int council, Instant appealsClose) {
        String until = RoundProblems.shown(appealsClose);
        toApplicants(
                round,
                council,
                "'ELIGIBLE'",
                "marks:" + council,
                new Bilingual(
                        "Kỳ thi %s đã công bố điểm bài thi viết. Hãy xem điểm của mình; nộp đơn phúc khảo chậm nhất %s."
                                .formatted(round.code(), until),
                        "The marks of the written paper of exam %s are published. See yours; appeals are taken until %s."
                                .formatted(round.code(), until)));
    }

    void projectsOpened(ExamRound round, int council, Instant due, Instant defence) {
        String until = RoundProblems.shown(due);
        String starts = RoundProblems.shown(defence);
        Bilingual text = new Bilingual(
                "Kỳ thi %s: anh/chị được vào phần đề án. Nộp đề án trước %s; bảo vệ đề án từ %s."
                        .formatted(round.code(), until, starts),
                "Exam %s: you go on to the project. Hand it in before %s; the defences start %s."
                        .formatted(round.code(), until, starts));
        String link = "/exams/%s/councils/%d/my-project".formatted(round.code(), council);
        List<String> admitted = authors.authors(round.code(), council);
        notifications.tell(admitted.stream()
                .map(who -> notice(round, who, "projects:" + council, text, link))
                .toList());
        tell(
                round,
                people(round, council, "'ELIGIBLE'").stream()
                        .filter(who -> !admitted.contains(who.username()))
                        .toList(),
                "projects:" + council,
                new Bilingual(
                        "Kỳ thi %s đã có danh sách vào phần đề án. Hãy xem kết quả bài thi viết của anh/chị."
                                .formatted(round.code()),
                        "Exam %s: it is known who goes on to the project. See the result of your paper."
                                .formatted(round.code())));
    }

    private void toApplicants(ExamRound round, int council, String statuses, String once, Bilingual text) {
        tell(round, people(round, council, statuses), once, text);
    }

    private List<Person> people(ExamRound round, int council, String statuses) {
        return jdbc.sql("SELECT username, id FROM exam_candidate WHERE round_code = ? AND council_no = ?"
                        + " AND status IN (" + statuses + ") ORDER BY username")
                .params(round.code(), council)
                .query((row, number) -> new Person(row.getString("username"), row.getString("id")))
                .list();
    }

    private void tell(ExamRound round, List<Person> people, String once, Bilingual text) {
        notifications.tell(people.stream()
                .map(who -> notice(round, who.username(), once, text, "/exam-portal/applications/" + who.application()))
                .toList());
    }

    private static Notice notice(ExamRound round, String who, String once, Bilingual text, String link) {
        return new Notice(who, NotificationKind.CASE, "exam:" + round.code() + ":" + once, text.vi(), text.en(), link);
    }
}
