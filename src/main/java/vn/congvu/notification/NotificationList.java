package vn.congvu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What one person was told, the latest first. */
@Repository
class NotificationList {

    private final JdbcClient jdbc;

    NotificationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param readAt null while unread */
    record Row(
            String id,
            NotificationKind kind,
            String textVi,
            String textEn,
            String link,
            int count,
            Instant createdAt,
            Instant changedAt,
            Instant readAt) {}

    Page<Row> of(String username, boolean onlyUnread, Window window) {
        Place after = Place.of(window);
        var found = jdbc.sql("SELECT * FROM notification WHERE username = :username AND hidden = FALSE"
                        + (onlyUnread ? " AND read_at IS NULL" : "")
                        + (after.id == null
                                ? ""
                                : " AND (changed_at < :changedAt OR changed_at = :changedAt AND id < :id)")
                        + " ORDER BY changed_at DESC, id DESC LIMIT " + window.fetch())
                .param("username", username)
                .param("changedAt", StoredTime.utc(after.changedAt))
                .param("id", after.id)
                .query(NotificationList::row)
                .list();
        return window.page(found, row -> List.of(row.changedAt().toString(), row.id()));
    }

    int unread(String username) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE username = :username AND hidden = FALSE"
                        + " AND read_at IS NULL")
                .param("username", username)
                .query(Integer.class)
                .single();
    }

    /** Empty when the person was never told so. */
    boolean read(String username, String id, Instant now) {
        return jdbc.sql("UPDATE notification SET read_at = COALESCE(read_at, :now)"
                                + " WHERE id = :id AND username = :username")
                        .param("now", StoredTime.utc(now))
                        .param("id", id)
                        .param("username", username)
                        .update()
                > 0;
    }

    void readAll(String username, Instant now) {
        jdbc.sql("UPDATE notification SET read_at = :now WHERE username = :username AND read_at IS NULL")
                .param("now", StoredTime.utc(now))
                .param("username", username)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String count = String.valueOf(row.getInt("counted"));
        return new Row(
                row.getString("id"),
                NotificationKind.valueOf(row.getString("kind")),
                row.getString("text_vi").replace("{count}", count),
                row.getString("text_en").replace("{count}", count),
                row.getString("link"),
                row.getInt("counted"),
                StoredTime.read(row, "created_at"),
                StoredTime.read(row, "changed_at"),
                StoredTime.read(row, "read_at"));
    }

    /** Where the page before ended. */
    private record Place(Instant changedAt, String id) {

        static Place of(Window window) {
            if (window.fromStart()) {
                return new Place(null, null);
            }
            try {
                return new Place(
                        Instant.parse(window.after().get(0)), window.after().get(1));
            } catch (RuntimeException notOurs) {
                throw new ProblemException(
                        new Problem("invalid-parameter", 400).field("next", "not-a-cursor"), notOurs);
            }
        }
    }
}
