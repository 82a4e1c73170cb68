package vn.congvu.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Notifications} as rows. People are always gone through in the same order: two nodes never wait for each other. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredNotifications implements Notifications {

    private final NotificationStore rows;
    private final Clock clock;

    StoredNotifications(NotificationStore rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void tell(Collection<Notice> notices) {
        Instant now = clock.instant();
        inOrder(notices).stream()
                .filter(notice -> !rows.exists(notice.username(), notice.key()))
                .forEach(notice -> rows.insert(notice, null, false, now));
    }

    @Override
    public void tellOrCount(Collection<Notice> notices, Digest digest) {
        Instant now = clock.instant();
        inOrder(notices).forEach(notice -> tellOrCount(notice, digest, now));
    }

    private void tellOrCount(Notice notice, Digest digest, Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        String bundle = "alerts:" + hour;
        rows.lockHour(notice.username(), hour);
        if (rows.exists(notice.username(), notice.key())) {
            return;
        }
        int told = rows.countOneMore(notice.username(), hour);
        rows.insert(notice, bundle, told > digest.above(), now);
        if (told == digest.above() + 1) {
            rows.hide(notice.username(), bundle);
            rows.add(counting(notice.username(), bundle, digest), told, now);
        } else if (told > digest.above()) {
            rows.add(counting(notice.username(), bundle, digest), 1, now);
        }
    }

    private static Notice counting(String username, String bundle, Digest digest) {
        return new Notice(
                username, NotificationKind.DIGEST, "digest:" + bundle, digest.textVi(), digest.textEn(), digest.link());
    }

    @Override
    public void count(Notice notice, int more) {
        rows.add(notice, more, clock.instant());
    }

    private static List<Notice> inOrder(Collection<Notice> notices) {
        return notices.stream()
                .sorted(Comparator.comparing(Notice::username).thenComparing(Notice::key))
                .toList();
    }
}
