package vn.congvu.remotework.eligibility;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the table said of a request the last time it was asked. */
@Repository
public class FindingStore {

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void replace(String code, List<Finding> findings) {
        jdbc.sql("DELETE FROM remote_work_finding WHERE request_code = ?")
                .param(code)
                .update();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            jdbc.sql("INSERT INTO remote_work_finding (request_code, position_no, outcome, reason, rule_code, text_vi,"
                            + " text_en) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            code,
                            i,
                            finding.outcome(),
                            finding.reason(),
                            finding.rule(),
                            finding.textVi(),
                            finding.textEn())
                    .update();
        }
    }

    public List<Finding> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_finding WHERE request_code = ? ORDER BY position_no")
                .param(code)
                .query((row, number) -> new Finding(
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("rule_code"),
                        row.getString("text_vi"),
                        row.getString("text_en")))
                .list();
    }
}
