package vn.congvu.leadershipexam.marking.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/** Tells markers that a bag is theirs; what lies in it they see at their desk alone. */
@Component
class BagNotices {

    private final Notifications notifications;

    BagNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void drawn(List<Bag> bags) {
        notifications.tell(bags.stream()
                .map(bag -> notice(bag, bag.marker(), "drawn", "được bốc thăm cho anh/chị", "has been drawn for you"))
                .toList());
    }

    void handedOver(Bag bag, String marker) {
        notifications.tell(List.of(notice(bag, marker, "handed:" + marker, "được giao cho anh/chị", "is yours now")));
    }

    private static Notice notice(Bag bag, String marker, String once, String vi, String en) {
        return new Notice(
                marker,
                NotificationKind.CASE,
                "exam-bag:" + bag.id() + ":" + once,
                "Kỳ thi %s: một túi bài %s.".formatted(bag.roundCode(), vi),
                "Exam %s: a bag of scripts %s.".formatted(bag.roundCode(), en),
                "/exams/%s/marking?council=%d".formatted(bag.roundCode(), bag.councilNo()));
    }
}
