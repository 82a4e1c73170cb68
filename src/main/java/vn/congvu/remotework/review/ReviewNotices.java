package vn.congvu.remotework.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.web.problem.Bilingual;

/** Tells the heads of the units that take part, and the division that compiles. */
@Component
class ReviewNotices {

    private final Notifications notifications;
    private final Organisation organisation;
    private final ReviewSettings settings;

    ReviewNotices(Notifications notifications, Organisation organisation, ReviewSettings settings) {
        this.notifications = notifications;
        this.organisation = organisation;
        this.settings = settings;
    }

    void tell(Review review, String once, Collection<String> units, Bilingual text) {
        List<String> heads = Stream.concat(units.stream(), Stream.of(settings.compilingUnit()))
                .flatMap(unit -> organisation.holding(Role.HEAD, unit).stream())
                .filter(Officer::active)
                .map(Officer::username)
                .distinct()
                .toList();
        notifications.tell(heads.stream()
                .map(head -> new Notice(
                        head,
                        NotificationKind.CASE,
                        "remote-review:" + review.code() + ":" + once,
                        text.vi(),
                        text.en(),
                        "/remote-work/rounds/" + review.roundId() + "/review"))
                .toList());
    }
}
