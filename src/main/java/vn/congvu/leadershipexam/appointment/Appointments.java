package vn.congvu.leadershipexam.appointment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.appointment.Appointment.State;
import vn.congvu.sla.StoredTime;

/** The rows of appointments. */
@Repository
class Appointments {

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Appointment> find(String round, int post) {
        return jdbc.sql("SELECT * FROM exam_appointment WHERE round_code = ? AND post_no = ?")
                .params(round, post)
                .query(Appointments::appointment)
                .optional();
    }

    void fileCompleted(Winner winner, Instant at) {
        jdbc.sql("INSERT INTO exam_appointment (round_code, post_no, council_no, candidate_id, state,"
                        + " file_completed_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        winner.roundCode(),
                        winner.postNo(),
                        winner.councilNo(),
                        winner.candidateId(),
                        State.FILE_COMPLETE.name(),
                        StoredTime.utc(at))
                .update();
    }

    void personnel(Winner winner, State state, String number, String reason, LocalDate metOn) {
        jdbc.sql("UPDATE exam_appointment SET state = ?, personnel_number = ?, personnel_reason = ?, met_on = ?"
                        + " WHERE round_code = ? AND post_no = ?")
                .params(state.name(), number, reason, Date.valueOf(metOn), winner.roundCode(), winner.postNo())
                .update();
    }

    void drafted(Winner winner, int termYears, Instant at) {
        jdbc.sql("UPDATE exam_appointment SET state = ?, term_years = ?, drafted_at = ?"
                        + " WHERE round_code = ? AND post_no = ?")
                .params(State.DRAFTED.name(), termYears, StoredTime.utc(at), winner.roundCode(), winner.postNo())
                .update();
    }

    void signed(Winner winner, String number, LocalDate effectiveOn, LocalDate endsOn, String by, Instant at) {
        jdbc.sql("UPDATE exam_appointment SET state = ?, decision_number = ?, effective_on = ?, ends_on = ?,"
                        + " signed_by = ?, signed_at = ? WHERE round_code = ? AND post_no = ?")
                .params(
                        State.SIGNED.name(),
                        number,
                        Date.valueOf(effectiveOn),
                        Date.valueOf(endsOn),
                        by,
                        StoredTime.utc(at),
                        winner.roundCode(),
                        winner.postNo())
                .update();
    }

    void appointed(Winner winner) {
        jdbc.sql("UPDATE exam_appointment SET state = ? WHERE round_code = ? AND post_no = ?")
                .params(State.APPOINTED.name(), winner.roundCode(), winner.postNo())
                .update();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getString("round_code"),
                row.getInt("post_no"),
                row.getInt("council_no"),
                row.getString("candidate_id"),
                State.valueOf(row.getString("state")),
                StoredTime.read(row, "file_completed_at"),
                row.getString("personnel_number"),
                row.getString("personnel_reason"),
                day(row, "met_on"),
                StoredTime.read(row, "drafted_at"),
                row.getString("decision_number"),
                row.getString("signed_by"),
                StoredTime.read(row, "signed_at"),
                day(row, "effective_on"),
                (Integer) row.getObject("term_years"),
                day(row, "ends_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
