package vn.congvu.leadershipexam.script;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of question papers; one for each council. */
@Repository
public class PaperStore {

    private static final String BETWEEN = ";";

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Paper> find(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_paper WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query(PaperStore::paper)
                .optional();
    }

    void insert(String round, int council, Paper paper) {
        jdbc.sql(
                        "INSERT INTO exam_paper (round_code, council_no, sha256, byte_count, pages, parts, sealed_by, sealed_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        council,
                        paper.sha256(),
                        paper.size(),
                        paper.pages(),
                        text(paper.parts()),
                        paper.sealedBy(),
                        StoredTime.utc(paper.sealedAt()))
                .update();
    }

    void opened(String round, int council, Instant at) {
        jdbc.sql("UPDATE exam_paper SET opened_at = ? WHERE round_code = ? AND council_no = ?")
                .params(StoredTime.utc(at), round, council)
                .update();
    }

    /** Points of parts in their order, as one text. */
    public static String text(List<BigDecimal> points) {
        return points.isEmpty()
                ? null
                : points.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(BETWEEN));
    }

    public static List<BigDecimal> points(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(BETWEEN)).map(BigDecimal::new).toList();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getString("sha256"),
                row.getLong("byte_count"),
                row.getInt("pages"),
                points(row.getString("parts")),
                row.getString("sealed_by"),
                StoredTime.read(row, "sealed_at"),
                StoredTime.read(row, "opened_at"));
    }
}
