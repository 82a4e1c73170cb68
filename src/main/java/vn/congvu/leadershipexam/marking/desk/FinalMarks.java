package vn.congvu.leadershipexam.marking.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.Verdict;

/** The final mark of each script, written once. */
@Repository
class FinalMarks {

    private final JdbcClient jdbc;

    FinalMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String script, Verdict.Settled settled, String salt) {
        jdbc.sql("INSERT INTO exam_final_mark (script_id, mark, basis, salt) VALUES (?, ?, ?, ?)")
                .params(script, settled.mark().value(), settled.basis().name(), salt)
                .update();
    }

    Optional<Mark> find(String script) {
        List<Mark> found = jdbc.sql("SELECT mark FROM exam_final_mark WHERE script_id = ?")
                .param(script)
                .query((row, number) -> new Mark(row.getBigDecimal("mark").setScale(2)))
                .list();
        return found.stream().findFirst();
    }
}
