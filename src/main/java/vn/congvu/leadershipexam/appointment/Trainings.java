package vn.congvu.leadershipexam.appointment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.sla.StoredTime;

/** The rows of training; the models know each of a council by its place, from 1. */
@Repository
class Trainings {

    private final JdbcClient jdbc;

    Trainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Training> of(String round, int council) {
        return jdbc.sql("SELECT training.* FROM exam_training training JOIN exam_appointment appointment"
                        + " ON appointment.round_code = training.round_code"
                        + " AND appointment.post_no = training.post_no"
                        + " WHERE training.round_code = ? AND appointment.council_no = ?"
                        + " ORDER BY training.post_no, training.due_at, training.course")
                .params(round, council)
                .query(Trainings::training)
                .list();
    }

    Training require(String round, int council, int place) {
        List<Training> all = of(round, council);
        if (place < 1 || place > all.size()) {
            throw ExamProblems.unknown(round + "/" + council + "/" + place);
        }
        return all.get(place - 1);
    }

    void insert(Winner winner, Course course, Instant due) {
        jdbc.sql("INSERT INTO exam_training (round_code, post_no, course, name_vi, name_en, legal_basis, due_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        winner.roundCode(),
                        winner.postNo(),
                        course.code(),
                        course.nameVi(),
                        course.nameEn(),
                        course.basis(),
                        StoredTime.utc(due))
                .update();
    }

    void completed(Training training, LocalDate on, String certificate) {
        jdbc.sql("UPDATE exam_training SET completed_on = ?, certificate = ?"
                        + " WHERE round_code = ? AND post_no = ? AND course = ?")
                .params(Date.valueOf(on), certificate, training.roundCode(), training.postNo(), training.course())
                .update();
    }

    private static Training training(ResultSet row, int number) throws SQLException {
        Date completed = row.getDate("completed_on");
        return new Training(
                row.getString("round_code"),
                row.getInt("post_no"),
                row.getString("course"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("legal_basis"),
                StoredTime.read(row, "due_at"),
                completed == null ? null : completed.toLocalDate(),
                row.getString("certificate"));
    }
}
