package vn.congvu.leadershipexam.marking.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.Penalty;

/**
 * Marks of papers with the candidates they belong to. There are none before the key was opened; whoever shows one asks
 * first whether they are published ({@link MarkingStates}). A candidate who was absent has none.
 */
@Repository
public class WrittenMarks {

    private final JdbcClient jdbc;

    WrittenMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<WrittenMark> of(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_written_mark WHERE candidate_id = ?")
                .param(candidateId)
                .query(WrittenMarks::mark)
                .optional();
    }

    public List<WrittenMark> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_written_mark WHERE round_code = ? AND council_no = ? ORDER BY candidate_id")
                .params(round, council)
                .query(WrittenMarks::mark)
                .list();
    }

    void insert(String round, int council, WrittenMark mark) {
        jdbc.sql("INSERT INTO exam_written_mark (candidate_id, round_code, council_no, script_id, paper_mark, penalty,"
                        + " mark, appealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        mark.candidateId(),
                        round,
                        council,
                        mark.scriptId(),
                        mark.paper().value(),
                        mark.penalty().name(),
                        mark.mark().value(),
                        mark.appealed())
                .update();
    }

    /** An appeal was decided. */
    public void appealed(String candidateId, Mark paper, Mark mark) {
        jdbc.sql("UPDATE exam_written_mark SET paper_mark = ?, mark = ?, appealed = TRUE WHERE candidate_id = ?")
                .params(paper.value(), mark.value(), candidateId)
                .update();
    }

    private static WrittenMark mark(ResultSet row, int number) throws SQLException {
        return new WrittenMark(
                row.getString("candidate_id"),
                row.getString("script_id"),
                new Mark(row.getBigDecimal("paper_mark").setScale(2)),
                Penalty.valueOf(row.getString("penalty")),
                new Mark(row.getBigDecimal("mark").setScale(2)),
                row.getBoolean("appealed"));
    }
}
