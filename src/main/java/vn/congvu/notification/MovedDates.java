package vn.congvu.notification;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClocksMoved;
import vn.congvu.sla.MovedClock;

/** Tells officers that a change of the rules moved what lies on their desk: one row for each change, counting dossiers. */
@Component
class MovedDates implements ClocksMoved {

    private final Notifications notifications;

    MovedDates(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void moved(List<MovedClock> clocks, Instant now, String batchId) {
        if (batchId != null) {
            dossiersByOwner(clocks)
                    .forEach((owner, dossiers) -> notifications.count(notice(owner, batchId), dossiers.size()));
        }
    }

    /** In the order of the usernames, in which everybody locks. */
    private static Map<String, Set<String>> dossiersByOwner(List<MovedClock> clocks) {
        Map<String, Set<String>> dossiers = new TreeMap<>();
        clocks.stream()
                .filter(MovedClock::hasOtherDue)
                .map(MovedClock::after)
                .filter(clock -> clock.owner() != null)
                .forEach(clock -> dossiers.computeIfAbsent(clock.owner(), owner -> new HashSet<>())
                        .add(clock.dossierCode()));
        return dossiers;
    }

    private static Notice notice(String owner, String batchId) {
        return new Notice(
                owner,
                NotificationKind.DUE_MOVED,
                "moved:" + batchId,
                "{count} hồ sơ của bạn đổi hạn do thay đổi lịch làm việc hoặc quy định về thời hạn",
                "{count} of your dossiers have other due dates after a change of the calendar or of the limits",
                "/inbox");
    }
}
