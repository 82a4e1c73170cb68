package vn.congvu.leadershipexam.supervision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of reports; one for each council. */
@Repository
class SupervisionReports {

    private final JdbcClient jdbc;

    SupervisionReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SupervisionReport> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_supervision_report WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query((row, number) -> new SupervisionReport(
                        row.getInt("council_no"),
                        row.getString("findings"),
                        SupervisionReport.Conclusion.valueOf(row.getString("conclusion")),
                        row.getInt("head_seq"),
                        row.getString("head_hash"),
                        row.getString("reported_by"),
                        StoredTime.read(row, "reported_at")))
                .optional();
    }

    void insert(String round, SupervisionReport report) {
        jdbc.sql("INSERT INTO exam_supervision_report (round_code, council_no, findings, conclusion, head_seq,"
                        + " head_hash, reported_by, reported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        report.council(),
                        report.findings(),
                        report.conclusion().name(),
                        report.headSeq(),
                        report.headHash(),
                        report.reportedBy(),
                        StoredTime.utc(report.reportedAt()))
                .update();
    }
}
