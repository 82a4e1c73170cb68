package vn.congvu.leadershipexam.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;

/** The rows of councils. */
@Repository
public class Councils {

    private final JdbcClient jdbc;

    Councils(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the notice of any council is out: before that nobody outside knows of the round. */
    public boolean announced(String round) {
        return of(round).stream().anyMatch(council -> council.phase() != Phase.PREPARING);
    }

    public List<Council> of(String round) {
        return jdbc.sql("SELECT * FROM exam_council WHERE round_code = ? ORDER BY council_no")
                .param(round)
                .query(Councils::council)
                .list();
    }

    public Optional<Council> find(String round, int no) {
        return jdbc.sql("SELECT * FROM exam_council WHERE round_code = ? AND council_no = ?")
                .params(round, no)
                .query(Councils::council)
                .optional();
    }

    public Council require(String round, int no) {
        return find(round, no).orElseThrow(() -> ExamProblems.unknown(round + "/" + no));
    }

    void insert(String round, NewRound.NewCouncil council) {
        jdbc.sql("INSERT INTO exam_council (round_code, council_no, level_of, unit_code, name_vi, name_en, phase)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        council.councilNo(),
                        council.level().name(),
                        council.unitCode(),
                        council.nameVi(),
                        council.nameEn(),
                        Phase.PREPARING.name())
                .update();
    }

    void deleteAll(String round) {
        jdbc.sql("DELETE FROM exam_council WHERE round_code = ?").param(round).update();
    }

    public void enter(String round, int no, Phase phase) {
        jdbc.sql("UPDATE exam_council SET phase = ? WHERE round_code = ? AND council_no = ?")
                .params(phase.name(), round, no)
                .update();
    }

    private static Council council(ResultSet row, int number) throws SQLException {
        return new Council(
                row.getString("round_code"),
                row.getInt("council_no"),
                Council.Level.valueOf(row.getString("level_of")),
                row.getString("unit_code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                Phase.valueOf(row.getString("phase")));
    }
}
