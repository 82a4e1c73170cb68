package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;

/** Tells candidates what concerns them, and boards that a candidate has answered. No name is ever in it. */
@Component
class CandidateNotices {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Notifications notifications;
    private final Members members;

    CandidateNotices(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    void vetted(Candidate candidate, boolean eligible, Instant at) {
        tell(
                List.of(candidate.username()),
                candidate,
                "vetted:" + candidate.status() + ":" + at,
                eligible
                        ? "Hồ sơ dự thi của anh/chị đủ điều kiện, tiêu chuẩn."
                        : "Hồ sơ dự thi của anh/chị chưa đủ điều kiện. Hãy xem lý do và trả lời trong hạn.",
                eligible
                        ? "Your application meets the conditions."
                        : "Your application does not meet the conditions. Read why, and answer in time.",
                "/exam-portal/applications/" + candidate.id());
    }

    /** @param paper when it is written */
    void seated(Candidate candidate, Instant paper) {
        String starts = MOMENT.format(paper.atZone(WorkingCalendar.ZONE));
        tell(
                List.of(candidate.username()),
                candidate,
                "seated",
                "Số báo danh, phòng thi của anh/chị đã được niêm yết; thi viết lúc %s.".formatted(starts),
                "Your candidate number and room have been published; the paper starts %s.".formatted(starts),
                "/exam-portal/applications/" + candidate.id());
    }

    void answered(Candidate candidate) {
        tell(
                members.sitting(candidate.roundCode(), candidate.councilNo(), Body.VETTING).stream()
                        .map(Member::username)
                        .toList(),
                candidate,
                "answered",
                "Một người dự thi đã trả lời về kết quả kiểm tra hồ sơ.",
                "A candidate has answered to the result of the check.",
                "/exams/" + candidate.roundCode() + "/vetting");
    }

    private void tell(List<String> people, Candidate candidate, String once, String vi, String en, String link) {
        notifications.tell(people.stream()
                .map(username -> new Notice(
                        username, NotificationKind.CASE, "exam-candidate:" + candidate.id() + ":" + once, vi, en, link))
                .toList());
    }
}
