package vn.congvu.escalation;

import java.util.Collection;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congvu.notification.Digest;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;
import vn.congvu.organisation.Organisation;

/** Tells people of the alerts that were delivered to them. */
@Component
class AlertNotices {

    private final Notifications notifications;
    private final Organisation organisation;
    private final EscalationLimits limits;

    AlertNotices(Notifications notifications, Organisation organisation, EscalationLimits limits) {
        this.notifications = notifications;
        this.organisation = organisation;
        this.limits = limits;
    }

    record Told(Escalation raised, EscalationDeliveries.Delivery delivery) {}

    void send(Collection<Told> told) {
        notifications.tellOrCount(
                told.stream().map(this::notice).toList(),
                new Digest(
                        limits.digestAbove(),
                        Words.VI.text("digest"),
                        Words.EN.text("digest"),
                        "/escalations?state=OPEN"));
    }

    private Notice notice(Told told) {
        return new Notice(
                told.delivery().username(),
                NotificationKind.ALERT,
                "alert:" + told.raised().id(),
                text(Words.VI, Escalation::nameVi, told),
                text(Words.EN, Escalation::nameEn, told),
                "/escalations?level=" + told.raised().level());
    }

    private String text(Words words, Function<Escalation, String> name, Told told) {
        String absent = told.delivery().inPlaceOf();
        return words.text(
                        "notice." + told.raised().level(),
                        name.apply(told.raised()),
                        told.raised().dossierCode())
                + (absent == null ? "" : " " + words.text("in-place-of", fullName(absent)));
    }

    private String fullName(String username) {
        return organisation.nameOf(username);
    }
}
