package vn.congvu.remotework.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** Days at home: check-ins, daily reports, and when somebody could not be reached. */
@Repository
public class AttendanceStore {

    private final JdbcClient jdbc;

    AttendanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Attendance(LocalDate date, Instant checkedInAt, Instant reportedAt, String report) {}

    public record Unreachable(Instant notedAt, String notedBy, String note) {}

    /** The first time counts. */
    void checkIn(String code, LocalDate day, Instant at) {
        jdbc.sql("INSERT INTO remote_work_attendance (request_code, date_of, checked_in_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE checked_in_at = COALESCE(checked_in_at, VALUES(checked_in_at))")
                .params(code, day, StoredTime.utc(at))
                .update();
    }

    /** A report may be corrected on its day. */
    void report(String code, LocalDate day, String report, Instant at) {
        jdbc.sql("INSERT INTO remote_work_attendance (request_code, date_of, reported_at, report) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE reported_at = VALUES(reported_at), report = VALUES(report)")
                .params(code, day, StoredTime.utc(at), report)
                .update();
    }

    public List<Attendance> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_attendance WHERE request_code = ? ORDER BY date_of")
                .param(code)
                .query((row, number) -> new Attendance(
                        row.getObject("date_of", LocalDate.class),
                        StoredTime.read(row, "checked_in_at"),
                        StoredTime.read(row, "reported_at"),
                        row.getString("report")))
                .list();
    }

    public void unreachable(String code, String note, String by, Instant at) {
        jdbc.sql("INSERT INTO remote_work_unreachable (request_code, noted_at, noted_by, note) VALUES (?, ?, ?, ?)")
                .params(code, StoredTime.utc(at), by, note)
                .update();
    }

    public List<Unreachable> unreachable(String code) {
        return jdbc.sql("SELECT * FROM remote_work_unreachable WHERE request_code = ? ORDER BY id")
                .param(code)
                .query((row, number) -> new Unreachable(
                        StoredTime.read(row, "noted_at"), row.getString("noted_by"), row.getString("note")))
                .list();
    }
}
