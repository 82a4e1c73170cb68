package vn.congvu.leadershipexam.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.sla.StoredTime;

/** The rows of applications. */
@Repository
class Applications {

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Application require(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_application WHERE candidate_id = ?")
                .param(candidateId)
                .query(Applications::application)
                .optional()
                .orElseThrow(() -> ExamProblems.unknown(candidateId));
    }

    void insert(String candidateId, String workUnit, NewApplication said) {
        jdbc.sql("INSERT INTO exam_application (candidate_id, gender, phone, email, work_unit, work_place, planned,"
                        + " exception_note, degree, years, disciplined, prosecuted, consent)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        candidateId,
                        said.gender().name(),
                        said.phone(),
                        said.email(),
                        workUnit,
                        said.workPlace(),
                        said.planned(),
                        said.exceptionNote(),
                        said.degree().name(),
                        said.years(),
                        said.disciplined(),
                        said.prosecuted(),
                        said.consent())
                .update();
    }

    void delete(String candidateId) {
        jdbc.sql("DELETE FROM exam_application WHERE candidate_id = ?")
                .param(candidateId)
                .update();
    }

    void answer(String candidateId, String answer, Instant at) {
        jdbc.sql("UPDATE exam_application SET answer = ?, answered_at = ? WHERE candidate_id = ?")
                .params(answer, StoredTime.utc(at), candidateId)
                .update();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getString("candidate_id"),
                Gender.valueOf(row.getString("gender")),
                row.getString("phone"),
                row.getString("email"),
                row.getString("work_unit"),
                row.getString("work_place"),
                row.getBoolean("planned"),
                row.getString("exception_note"),
                Degree.valueOf(row.getString("degree")),
                row.getInt("years"),
                row.getBoolean("disciplined"),
                row.getBoolean("prosecuted"),
                row.getBoolean("consent"),
                row.getString("answer"),
                StoredTime.read(row, "answered_at"));
    }
}
