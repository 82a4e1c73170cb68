package vn.congvu.leadershipexam.body;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/** Tells members of bodies what concerns them. No candidate is ever named. */
@Component
class BodyNotices {

    private final Notifications notifications;
    private final Members members;

    BodyNotices(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    void appointed(ExamRound round, Member seat) {
        tell(
                List.of(seat.username()),
                round,
                "appointed:" + seat.id(),
                "Anh/chị được cử vào " + seat.body().words().vi() + " của kỳ thi " + round.code()
                        + ". Hãy kê khai quan hệ với người dự thi trước khi làm việc.",
                "You sit in the " + seat.body().words().en() + " of exam " + round.code()
                        + ". Declare relations to candidates before you begin.");
    }

    void replacementNeeded(ExamRound round, Member seat) {
        List<String> those = Stream.of(Body.COUNCIL, Body.SUPERVISION)
                .flatMap(body -> members.sitting(round.code(), seat.councilNo(), body).stream())
                .filter(member ->
                        member.body() == Body.SUPERVISION || member.rank().leads())
                .map(Member::username)
                .distinct()
                .toList();
        tell(
                those,
                round,
                "replace:" + seat.id(),
                "Một thành viên " + seat.body().words().vi() + " của kỳ thi " + round.code()
                        + " có quan hệ với người dự thi nên thôi nhiệm vụ. Hãy cử người thay.",
                "A member of the " + seat.body().words().en() + " of exam " + round.code()
                        + " is related to a candidate and has left. Appoint somebody else.");
    }

    void listPublished(ExamRound round, int council) {
        List<String> those = members.of(round.code()).stream()
                .filter(member -> member.sits() && member.councilNo() == council)
                .map(Member::username)
                .distinct()
                .toList();
        tell(
                those,
                round,
                "list:" + council,
                "Danh sách người đủ điều kiện dự thi của kỳ thi " + round.code()
                        + " đã công bố. Hãy xem và kê khai lại quan hệ với người dự thi.",
                "The list of eligible candidates of exam " + round.code()
                        + " is public. Read it and declare your relations anew.");
    }

    private void tell(List<String> people, ExamRound round, String once, String vi, String en) {
        notifications.tell(people.stream()
                .map(username -> new Notice(
                        username,
                        NotificationKind.CASE,
                        "exam:" + round.code() + ":" + once,
                        vi,
                        en,
                        "/exams/" + round.code() + "/bodies"))
                .toList());
    }
}
