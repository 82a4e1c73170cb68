package vn.congvu.remotework.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** What the units of a review report, and which of them are asked. */
@Repository
class UnitReports {

    private final JdbcClient jdbc;

    UnitReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void start(String code, List<String> units) {
        for (int i = 0; i < units.size(); i++) {
            jdbc.sql("INSERT INTO remote_work_review_unit (review_code, unit_code, place_no) VALUES (?, ?, ?)")
                    .params(code, units.get(i), i + 1)
                    .update();
        }
    }

    /** These are asked once more; what they said stays until they say something else. */
    void askAgain(String code, List<String> units) {
        jdbc.sql("UPDATE remote_work_review_unit SET place_no = NULL WHERE review_code = ?")
                .param(code)
                .update();
        for (int i = 0; i < units.size(); i++) {
            jdbc.sql("UPDATE remote_work_review_unit SET place_no = ?, reported_at = NULL WHERE review_code = ?"
                            + " AND unit_code = ?")
                    .params(i + 1, code, units.get(i))
                    .update();
        }
    }

    List<String> asked(String code) {
        return jdbc.sql("SELECT unit_code FROM remote_work_review_unit WHERE review_code = ? AND place_no IS NOT NULL"
                        + " ORDER BY place_no")
                .param(code)
                .query(String.class)
                .list();
    }

    void reported(String code, UnitReport report) {
        jdbc.sql("UPDATE remote_work_review_unit SET opinion = ?, difficulties = ?, proposal = ?, reported_by = ?,"
                        + " reported_at = ? WHERE review_code = ? AND unit_code = ?")
                .params(
                        report.opinion(),
                        report.difficulties(),
                        report.proposal().name(),
                        report.reportedBy(),
                        StoredTime.utc(report.reportedAt()),
                        code,
                        report.unitCode())
                .update();
        jdbc.sql("DELETE FROM remote_work_review_count WHERE review_code = ? AND unit_code = ?")
                .params(code, report.unitCode())
                .update();
        report.counts().forEach(count -> insert(code, report.unitCode(), count));
    }

    private void insert(String code, String unit, UnitCount count) {
        jdbc.sql("INSERT INTO remote_work_review_count (review_code, unit_code, measure, side, positive, total, mean,"
                        + " deviation, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        code,
                        unit,
                        count.measure().name(),
                        count.side().name(),
                        count.positive(),
                        count.total(),
                        count.mean(),
                        count.deviation(),
                        count.source())
                .update();
    }

    List<UnitReport> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_review_unit WHERE review_code = ? ORDER BY unit_code")
                .param(code)
                .query((row, number) -> report(row, counts(code, row.getString("unit_code"))))
                .list();
    }

    private static UnitReport report(ResultSet row, List<UnitCount> counts) throws SQLException {
        String proposal = row.getString("proposal");
        Instant at = StoredTime.read(row, "reported_at");
        return new UnitReport(
                row.getString("unit_code"),
                (Integer) row.getObject("place_no"),
                row.getString("opinion"),
                row.getString("difficulties"),
                proposal == null ? null : Course.valueOf(proposal),
                row.getString("reported_by"),
                at,
                counts);
    }

    List<UnitCount> counts(String code, String unit) {
        return jdbc.sql("SELECT * FROM remote_work_review_count WHERE review_code = ? AND unit_code = ?"
                        + " ORDER BY measure, side")
                .params(code, unit)
                .query(UnitReports::count)
                .list();
    }

    /** What the unit said of the time before the round in the latest published review. */
    List<UnitCount> publishedBaseline(String roundId, String unit) {
        return jdbc
                .sql(
                        "SELECT code FROM remote_work_review WHERE round_id = ? AND state = 'PUBLISHED' ORDER BY period_to DESC")
                .param(roundId)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(code -> counts(code, unit).stream()
                        .filter(count -> count.side() == UnitCount.When.BEFORE)
                        .toList())
                .orElse(List.of());
    }

    private static UnitCount count(ResultSet row, int number) throws SQLException {
        return new UnitCount(
                Measure.valueOf(row.getString("measure")),
                UnitCount.When.valueOf(row.getString("side")),
                (Integer) row.getObject("positive"),
                (Integer) row.getObject("total"),
                row.getBigDecimal("mean"),
                row.getBigDecimal("deviation"),
                row.getString("source"));
    }
}
