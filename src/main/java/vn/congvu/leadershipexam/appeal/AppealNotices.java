package vn.congvu.leadershipexam.appeal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/**
 * Tells markers that a script is theirs to mark anew (whose it is and what it was worth before they never hear), and who
 * appealed that it is decided (what was decided they read on their own page).
 */
@Component
class AppealNotices {

    private final Notifications notifications;
    private final Candidates candidates;

    AppealNotices(Notifications notifications, Candidates candidates) {
        this.notifications = notifications;
        this.candidates = candidates;
    }

    void drawn(Appeal appeal, String marker) {
        tell(
                appeal,
                marker,
                ":drawn",
                "Kỳ thi %s: bài phúc khảo %s được bốc thăm cho anh/chị chấm."
                        .formatted(appeal.roundCode(), appeal.code()),
                "Exam %s: script %s under appeal has been drawn for you to mark."
                        .formatted(appeal.roundCode(), appeal.code()),
                "/exams/%s/appeals?council=%d".formatted(appeal.roundCode(), appeal.councilNo()));
    }

    void decided(Appeal appeal) {
        Candidate candidate = candidates.require(appeal.candidateId());
        tell(
                appeal,
                candidate.username(),
                "",
                "Kỳ thi %s: đơn phúc khảo của anh/chị đã có kết quả.".formatted(appeal.roundCode()),
                "Exam %s: your appeal has been decided.".formatted(appeal.roundCode()),
                "/exam-portal/applications/" + candidate.id());
    }

    private void tell(Appeal appeal, String whom, String what, String textVi, String textEn, String link) {
        String key = "exam-appeal:" + appeal.id() + what;
        notifications.tell(List.of(new Notice(whom, NotificationKind.CASE, key, textVi, textEn, link)));
    }
}
