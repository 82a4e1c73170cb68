package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of changes of notices. */
@Repository
class NoticeChanges {

    private final JdbcClient jdbc;

    NoticeChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Changed(String number, String reason, Instant from, Instant to, Instant at) {}

    List<Changed> of(String round) {
        return jdbc.sql("SELECT * FROM exam_notice_change WHERE round_code = ? ORDER BY change_no")
                .param(round)
                .query((row, number) -> new Changed(
                        row.getString("number_of"),
                        row.getString("reason"),
                        StoredTime.read(row, "old_opening"),
                        StoredTime.read(row, "new_opening"),
                        StoredTime.read(row, "changed_at")))
                .list();
    }

    void insert(String round, NoticeChange change, Instant from, String by, Instant at) {
        jdbc.sql("INSERT INTO exam_notice_change (round_code, change_no, number_of, reason, old_opening, new_opening,"
                        + " changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        of(round).size() + 1,
                        change.number(),
                        change.reason(),
                        StoredTime.utc(from),
                        StoredTime.utc(change.paperStarts().toInstant()),
                        by,
                        StoredTime.utc(at))
                .update();
    }
}
