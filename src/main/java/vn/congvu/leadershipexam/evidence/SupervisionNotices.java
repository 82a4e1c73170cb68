package vn.congvu.leadershipexam.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/**
 * Tells the supervision board that an attempt was refused; who it was and what, its members read on their page. Without a
 * board, or when the only member is the one who tried, those who lead the council are told.
 */
@Component
class SupervisionNotices {

    private final Members members;
    private final Notifications notifications;

    SupervisionNotices(Members members, Notifications notifications) {
        this.members = members;
        this.notifications = notifications;
    }

    void tell(Watched seen) {
        notifications.tell(
                watching(seen).stream().map(username -> notice(username, seen)).toList());
    }

    private List<String> watching(Watched seen) {
        List<String> board =
                sitting(seen, Body.SUPERVISION).map(Member::username).distinct().toList();
        return !board.isEmpty()
                ? board
                : sitting(seen, Body.COUNCIL)
                        .filter(member -> member.rank().leads())
                        .map(Member::username)
                        .distinct()
                        .toList();
    }

    private Stream<Member> sitting(Watched seen, Body body) {
        return members.of(seen.round()).stream()
                .filter(member -> member.endedAt() == null && member.body() == body)
                .filter(member ->
                        seen.council() == 0 || member.councilNo() == 0 || member.councilNo() == seen.council())
                .filter(member -> !member.username().equals(seen.username()));
    }

    private static Notice notice(String username, Watched seen) {
        return new Notice(
                username,
                NotificationKind.ALERT,
                "exam-alarm:" + seen.id(),
                "Kỳ thi " + seen.round() + ": một việc làm trái phạm vi đã bị từ chối, Ban giám sát cần xem",
                "Round " + seen.round() + ": an attempt was refused; the supervision board should look at it",
                "/exams/" + seen.round() + "/supervision");
    }
}
