package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** When lists of a council were made public. */
@Repository
class Publications {

    /** What is made public. */
    enum What {
        LIST,
        SEATS
    }

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> at(String round, int council, What what) {
        return jdbc.sql(
                        "SELECT published_at FROM exam_publication WHERE round_code = ? AND council_no = ? AND what = ?")
                .params(round, council, what.name())
                .query((row, number) -> StoredTime.read(row, "published_at"))
                .optional();
    }

    /** Anew after registration was extended. */
    void publish(String round, int council, What what, String by, Instant at) {
        jdbc.sql("INSERT INTO exam_publication (round_code, council_no, what, published_by, published_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE published_by = VALUES(published_by),"
                        + " published_at = VALUES(published_at)")
                .params(round, council, what.name(), by, StoredTime.utc(at))
                .update();
    }
}
