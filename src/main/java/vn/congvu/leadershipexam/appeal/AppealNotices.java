package vn.congvu.leadershipexam.appeal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/** Tells who appealed that it is decided; what was decided they read on their own page. */
@Component
class AppealNotices {

    private final Notifications notifications;
    private final Candidates candidates;

    AppealNotices(Notifications notifications, Candidates candidates) {
        this.notifications = notifications;
        this.candidates = candidates;
    }

    void decided(Appeal appeal) {
        Candidate candidate = candidates.require(appeal.candidateId());
        notifications.tell(List.of(new Notice(
                candidate.username(),
                NotificationKind.CASE,
                "exam-appeal:" + appeal.id(),
                "Kỳ thi %s: đơn phúc khảo của anh/chị đã có kết quả.".formatted(appeal.roundCode()),
                "Exam %s: your appeal has been decided.".formatted(appeal.roundCode()),
                "/exam-portal/applications/" + candidate.id())));
    }
}
