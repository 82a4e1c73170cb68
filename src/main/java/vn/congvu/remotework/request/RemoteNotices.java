package vn.congvu.remotework.request;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.web.problem.Bilingual;

/** Tells people what happened to a request. No place, no phone, no personal reason. */
@Component
public class RemoteNotices {

    private final Notifications notifications;
    private final Organisation organisation;

    RemoteNotices(Notifications notifications, Organisation organisation) {
        this.notifications = notifications;
        this.organisation = organisation;
    }

    /** @param once tells this from everything else that is said of the request */
    public void tellApplicant(RemoteRequest request, String once, Bilingual text) {
        tell(List.of(request.applicant()), request, once, text);
    }

    public void tellHeads(RemoteRequest request, String once, Bilingual text) {
        tell(
                organisation.holding(Role.HEAD, request.unitCode()).stream()
                        .filter(Officer::active)
                        .map(Officer::username)
                        .filter(username -> !request.isBy(username))
                        .toList(),
                request,
                once,
                text);
    }

    private void tell(List<String> people, RemoteRequest request, String once, Bilingual text) {
        notifications.tell(people.stream()
                .map(username -> new Notice(
                        username,
                        NotificationKind.CASE,
                        "remote-work:" + request.code() + ":" + once,
                        text.vi(),
                        text.en(),
                        "/remote-work/requests/" + request.code()))
                .toList());
    }
}
