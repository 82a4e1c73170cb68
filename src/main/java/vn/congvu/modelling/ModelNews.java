package vn.congvu.modelling;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;
import vn.congvu.security.CurrentUser;

/** Tells approvers that something is to be decided on, and whoever proposed it what was decided. */
@Component
class ModelNews {

    private static final String PAGE = "/modeler/proposals/";

    private final Notifications notifications;
    private final People people;
    private final CurrentUser user;

    ModelNews(Notifications notifications, People people, CurrentUser user) {
        this.notifications = notifications;
        this.people = people;
        this.user = user;
    }

    void proposed(String proposalId, StoredModel model, List<String> authors) {
        notifications.tell(people.approvers().stream()
                .filter(approver -> !authors.contains(approver) && !approver.equals(user.username()))
                .map(approver -> notice(
                        approver,
                        "proposed:" + proposalId,
                        "Đề xuất thay đổi “" + model.name() + "” chờ bạn quyết định",
                        "A change of \"" + english(model) + "\" awaits your decision",
                        proposalId))
                .toList());
    }

    void decided(Proposal proposal, StoredModel model, boolean approved) {
        notifications.tell(List.of(notice(
                proposal.proposedBy(),
                "decided:" + proposal.id(),
                "Đề xuất thay đổi “" + model.name() + (approved ? "” đã được duyệt và có hiệu lực" : "” bị từ chối"),
                "Your change of \"" + english(model)
                        + (approved ? "\" was approved and is in force" : "\" was rejected"),
                proposal.id())));
    }

    private static String english(StoredModel model) {
        return model.nameEn() == null ? model.name() : model.nameEn();
    }

    private static Notice notice(String username, String key, String textVi, String textEn, String proposalId) {
        return new Notice(username, NotificationKind.MODEL, "model-" + key, textVi, textEn, PAGE + proposalId);
    }
}
