package vn.congvu.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.CurrentUser;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What the signed-in user was told, and nobody else. */
@RestController
@RequestMapping("/api/notifications")
class NotificationController {

    private final NotificationList list;
    private final CurrentUser user;
    private final Clock clock;

    NotificationController(NotificationList list, CurrentUser user, Clock clock) {
        this.list = list;
        this.user = user;
        this.clock = clock;
    }

    /** {@code count} is how many things a row speaks of, 1 for most. */
    record Item(
            String id,
            NotificationKind kind,
            String textVi,
            String textEn,
            String link,
            int count,
            Instant createdAt,
            Instant readAt) {

        static Item of(NotificationList.Row row) {
            return new Item(
                    row.id(),
                    row.kind(),
                    row.textVi(),
                    row.textEn(),
                    row.link(),
                    row.count(),
                    row.createdAt(),
                    row.readAt());
        }
    }

    record Items(List<Item> items, String next, int unread) {}

    record Unread(int unread) {}

    @GetMapping
    Items told(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        var page = list.of(user.username(), unread, Window.of(limit, next)).map(Item::of);
        return new Items(page.items(), page.next(), list.unread(user.username()));
    }

    @Idempotent
    @PostMapping("/{id}/read")
    Unread read(@PathVariable String id) {
        if (!list.read(user.username(), id, clock.instant())) {
            throw new ProblemException(new Problem("unknown-notification", 404, id));
        }
        return new Unread(list.unread(user.username()));
    }

    @Idempotent
    @PostMapping("/read-all")
    Unread readAll() {
        list.readAll(user.username(), clock.instant());
        return new Unread(list.unread(user.username()));
    }
}
