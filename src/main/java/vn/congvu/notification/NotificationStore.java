package vn.congvu.notification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** Writes the rows of {@code notification} and {@code notification_hour}. */
@Repository
class NotificationStore {

    private final JdbcClient jdbc;

    NotificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(String username, String key) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE username = :username AND notice_key = :key")
                        .param("username", username)
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(Notice notice, String bundle, boolean hidden, Instant now) {
        row(notice, 1, now, """
                        INSERT INTO notification (id, username, notice_key, kind, text_vi, text_en, link, counted, bundle,
                            hidden, created_at, changed_at)
                        VALUES (:id, :username, :key, :kind, :textVi, :textEn, :link, :counted, :bundle,
                            :hidden, :now, :now)
                        """).param("bundle", bundle).param("hidden", hidden).update();
    }

    /** The row with this key counts so many more; it is made when it is not there yet. */
    void add(Notice notice, int more, Instant now) {
        row(notice, more, now, """
                        INSERT INTO notification (id, username, notice_key, kind, text_vi, text_en, link, counted,
                            hidden, created_at, changed_at)
                        VALUES (:id, :username, :key, :kind, :textVi, :textEn, :link, :counted, FALSE, :now, :now)
                        ON DUPLICATE KEY UPDATE counted = counted + :counted, changed_at = :now, read_at = NULL
                        """).update();
    }

    private JdbcClient.StatementSpec row(Notice notice, int counted, Instant now, String sql) {
        return jdbc.sql(sql)
                .param("id", UUID.randomUUID().toString())
                .param("username", notice.username())
                .param("key", notice.key())
                .param("kind", notice.kind().name())
                .param("textVi", notice.textVi())
                .param("textEn", notice.textEn())
                .param("link", notice.link())
                .param("counted", counted)
                .param("now", StoredTime.utc(now));
    }

    void hide(String username, String bundle) {
        jdbc.sql("UPDATE notification SET hidden = TRUE WHERE username = :username AND bundle = :bundle")
                .param("username", username)
                .param("bundle", bundle)
                .update();
    }

    /** Whoever tells the person something in this hour waits until the caller's transaction ends. */
    void lockHour(String username, Instant hour) {
        jdbc.sql("INSERT INTO notification_hour (username, hour_start, alerts) VALUES (:username, :hour, 0)"
                        + " ON DUPLICATE KEY UPDATE alerts = alerts + 0")
                .param("username", username)
                .param("hour", StoredTime.utc(hour))
                .update();
    }

    int countOneMore(String username, Instant hour) {
        jdbc.sql("UPDATE notification_hour SET alerts = alerts + 1 WHERE username = :username AND hour_start = :hour")
                .param("username", username)
                .param("hour", StoredTime.utc(hour))
                .update();
        return jdbc.sql("SELECT alerts FROM notification_hour WHERE username = :username AND hour_start = :hour")
                .param("username", username)
                .param("hour", StoredTime.utc(hour))
                .query(Integer.class)
                .single();
    }
}
