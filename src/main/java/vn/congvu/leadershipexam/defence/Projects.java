package vn.congvu.leadershipexam.defence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.sla.StoredTime;

/** The rows of projects. */
@Repository
class Projects {

    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Project> find(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_project WHERE candidate_id = ?")
                .param(candidateId)
                .query(Projects::project)
                .optional();
    }

    Map<String, Project> of(String round, int council) {
        return jdbc
                .sql("SELECT * FROM exam_project WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query(Projects::project)
                .list()
                .stream()
                .collect(Collectors.toMap(Project::candidateId, project -> project));
    }

    /** In place of the one handed in before. */
    void put(Candidate candidate, Project project) {
        jdbc.sql("DELETE FROM exam_project WHERE candidate_id = ?")
                .param(candidate.id())
                .update();
        jdbc.sql("INSERT INTO exam_project (candidate_id, round_code, council_no, file_id, file_name, byte_count,"
                        + " sha256, submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        candidate.id(),
                        candidate.roundCode(),
                        candidate.councilNo(),
                        project.fileId(),
                        project.fileName(),
                        project.size(),
                        project.sha256(),
                        StoredTime.utc(project.submittedAt()))
                .update();
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                row.getString("candidate_id"),
                row.getString("file_id"),
                row.getString("file_name"),
                row.getLong("byte_count"),
                row.getString("sha256"),
                StoredTime.read(row, "submitted_at"));
    }
}
