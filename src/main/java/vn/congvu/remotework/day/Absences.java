package vn.congvu.remotework.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away when, in all requests: the calendar of a unit is counted from them, never kept beside them. */
@Repository
public class Absences {

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody is away, or wishes to be. */
    record Away(LocalDate date, RemoteDay.State state, String requestCode, String username, String fullName) {}

    /** Everybody of the unit who is away on these days, or asked to be and waits for the decision. */
    List<Away> away(String unitCode, LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT d.date_of, d.state, r.code, r.applicant, r.applicant_name FROM remote_work_day d"
                        + " JOIN remote_work_request r ON r.code = d.request_code"
                        + " WHERE r.unit_code = ? AND d.date_of BETWEEN ? AND ?"
                        + " AND (d.state = 'GRANTED' OR (d.state = 'WISHED' AND r.status = 'SUBMITTED'))"
                        + " ORDER BY d.date_of, r.code")
                .params(unitCode, from, to)
                .query((row, number) -> new Away(
                        date(row),
                        RemoteDay.State.valueOf(row.getString("state")),
                        row.getString("code"),
                        row.getString("applicant"),
                        row.getString("applicant_name")))
                .list();
    }

    /** Days the person has or waits for, in any unit. */
    public List<LocalDate> ofPerson(String username, String exceptCode) {
        return jdbc.sql("SELECT d.date_of FROM remote_work_day d JOIN remote_work_request r ON r.code = d.request_code"
                        + " WHERE r.applicant = ? AND r.code <> ?"
                        + " AND (d.state = 'GRANTED' OR (d.state = 'WISHED' AND r.status = 'SUBMITTED'))")
                .params(username, exceptCode)
                .query((row, number) -> date(row))
                .list();
    }

    /** How many people besides this request are away on each day. */
    Map<LocalDate, Long> awayBeside(String code, String unitCode, Collection<LocalDate> days, RemoteDay.State state) {
        LocalDate from = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate to = days.stream().max(LocalDate::compareTo).orElseThrow();
        return away(unitCode, from, to).stream()
                .filter(away -> away.state() == state && !away.requestCode().equals(code))
                .collect(Collectors.groupingBy(Away::date, Collectors.counting()));
    }

    private static LocalDate date(ResultSet row) throws SQLException {
        return row.getObject("date_of", LocalDate.class);
    }
}
