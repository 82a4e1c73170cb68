package vn.congvu.leadershipexam.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;
import vn.congvu.text.Diacritics;

/** The rows of declarations; nothing is ever changed or taken away, except that a name becomes a candidate. */
@Repository
class Declarations {

    private final JdbcClient jdbc;

    Declarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Declaration made) {
        jdbc.sql("INSERT INTO exam_declaration (id, round_code, username, relation, candidate_id, person_name,"
                        + " folded_name, note, declared_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        made.id(),
                        made.roundCode(),
                        made.username(),
                        made.relation(),
                        made.candidateId(),
                        made.personName(),
                        folded(made.personName()),
                        made.note(),
                        StoredTime.utc(made.declaredAt()))
                .update();
    }

    List<Declaration> of(String round) {
        return jdbc.sql("SELECT * FROM exam_declaration WHERE round_code = ? ORDER BY declared_at, id")
                .param(round)
                .query(Declarations::declaration)
                .list();
    }

    List<Declaration> of(String round, String username) {
        return jdbc.sql("SELECT * FROM exam_declaration WHERE round_code = ? AND username = ? ORDER BY declared_at, id")
                .params(round, username)
                .query(Declarations::declaration)
                .list();
    }

    List<Declaration> about(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_declaration WHERE candidate_id = ? ORDER BY declared_at, id")
                .param(candidateId)
                .query(Declarations::declaration)
                .list();
    }

    /** Declared by name before the person registered. */
    List<Declaration> named(String round, String fullName) {
        return jdbc.sql("SELECT * FROM exam_declaration WHERE round_code = ? AND folded_name = ?"
                        + " AND candidate_id IS NULL ORDER BY declared_at, id")
                .params(round, folded(fullName))
                .query(Declarations::declaration)
                .list();
    }

    void isAbout(String id, String candidateId) {
        jdbc.sql("UPDATE exam_declaration SET candidate_id = ? WHERE id = ?")
                .params(candidateId, id)
                .update();
    }

    private static String folded(String name) {
        return name == null ? null : Diacritics.fold(name).strip();
    }

    private static Declaration declaration(ResultSet row, int number) throws SQLException {
        return new Declaration(
                row.getString("id"),
                row.getString("round_code"),
                row.getString("username"),
                row.getString("relation"),
                row.getString("candidate_id"),
                row.getString("person_name"),
                row.getString("note"),
                StoredTime.read(row, "declared_at"));
    }
}
