package vn.congvu.notification;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ExcuseNews;

/** Tells superiors that a cause is to be decided over, and whoever asked what was decided. */
@Component
class ExcuseNotices implements ExcuseNews {

    private static final String PAGE = "/performance/excuses";

    private final Notifications notifications;

    ExcuseNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void asked(AboutExcuse excuse, Set<String> deciders) {
        notifications.tell(deciders.stream()
                .sorted()
                .map(decider -> notice(
                        decider,
                        "asked:" + excuse.id(),
                        "Đề nghị ghi nhận nguyên nhân quá hạn của hồ sơ " + excuse.dossierCode()
                                + " chờ bạn quyết định",
                        "A cause of the delay of dossier " + excuse.dossierCode() + " awaits your decision"))
                .toList());
    }

    @Override
    public void decided(AboutExcuse excuse, boolean confirmed, String requestedBy) {
        notifications.tell(List.of(notice(
                requestedBy,
                "decided:" + excuse.id(),
                "Nguyên nhân quá hạn của hồ sơ " + excuse.dossierCode()
                        + (confirmed ? " được ghi nhận" : " không được ghi nhận"),
                "The cause of the delay of dossier " + excuse.dossierCode()
                        + (confirmed ? " was recognised" : " was not recognised"))));
    }

    private static Notice notice(String username, String key, String textVi, String textEn) {
        return new Notice(username, NotificationKind.EXCUSE, "excuse-" + key, textVi, textEn, PAGE);
    }
}
