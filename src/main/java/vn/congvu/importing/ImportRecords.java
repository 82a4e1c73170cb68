package vn.congvu.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.web.problem.Bilingual;

/** What was imported last, and what there was to say about it. */
@Repository
class ImportRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds back every other import until the end of the transaction. */
    void lock() {
        jdbc.sql("SELECT name FROM import_lock WHERE name = 'imports' FOR UPDATE")
                .query(String.class)
                .single();
    }

    /** Null before the first import. */
    String hash(String name) {
        return jdbc.sql("SELECT content_hash FROM import_state WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void replace(String name, String hash, List<Finding> findings) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("DELETE FROM import_report WHERE import_name = ?").param(name).update();
        jdbc.sql("DELETE FROM import_state WHERE name = ?").param(name).update();
        jdbc.sql("INSERT INTO import_state (name, content_hash, imported_at) VALUES (?, ?, ?)")
                .params(name, hash, now)
                .update();
        findings.forEach(finding -> insert(name, finding, now));
    }

    private void insert(String name, Finding finding, LocalDateTime now) {
        jdbc.sql("INSERT INTO import_report (import_name, file_name, line_no, code, severity, reason_vi, reason_en,"
                        + " reported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        name,
                        finding.file(),
                        finding.row(),
                        finding.code(),
                        finding.severity().name(),
                        finding.reason().vi(),
                        finding.reason().en(),
                        now)
                .update();
    }

    List<ImportedSet> imported() {
        return jdbc.sql("SELECT name, content_hash, imported_at FROM import_state ORDER BY imported_at, name")
                .query((row, n) -> new ImportedSet(
                        row.getString("name"), row.getString("content_hash"), instant(row, "imported_at")))
                .list();
    }

    List<ReportedRow> reported() {
        return jdbc.sql("SELECT file_name, line_no, code, severity, reason_vi, reason_en, reported_at"
                        + " FROM import_report ORDER BY id")
                .query((row, n) -> new ReportedRow(finding(row), instant(row, "reported_at")))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("file_name"),
                row.getInt("line_no"),
                row.getString("code"),
                Severity.valueOf(row.getString("severity")),
                new Bilingual(row.getString("reason_vi"), row.getString("reason_en")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
