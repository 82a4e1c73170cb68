package vn.congvu.leadershipexam.appeal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/** Tells markers that a script is theirs to mark anew; whose it is and what it was worth before they never hear. */
@Component
class AppealNotices {

    private final Notifications notifications;

    AppealNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void drawn(Appeal appeal, String marker) {
        notifications.tell(List.of(new Notice(
                marker,
                NotificationKind.CASE,
                "exam-appeal:" + appeal.id() + ":drawn",
                "Kỳ thi %s: bài phúc khảo %s được bốc thăm cho anh/chị chấm."
                        .formatted(appeal.roundCode(), appeal.code()),
                "Exam %s: script %s under appeal has been drawn for you to mark."
                        .formatted(appeal.roundCode(), appeal.code()),
                "/exams/%s/appeals?council=%d".formatted(appeal.roundCode(), appeal.councilNo()))));
    }
}
