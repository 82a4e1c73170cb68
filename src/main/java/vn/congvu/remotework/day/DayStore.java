package vn.congvu.remotework.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days of requests: the calendar of a unit is counted from them, never kept beside them. */
@Repository
public class DayStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DayStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Who is away when, or wishes to be. */
    record Away(LocalDate date, RemoteDay.State state, String requestCode, String username, String fullName) {}

    public void wish(String code, Collection<LocalDate> days) {
        write("INSERT INTO remote_work_day (request_code, date_of, state) VALUES (:code, :day, 'WISHED')", code, days);
    }

    void grant(String code, Collection<LocalDate> days) {
        write("UPDATE remote_work_day SET state = 'GRANTED' WHERE request_code = :code AND date_of = :day", code, days);
    }

    /** For a decision anew: what was given up is wished for again. */
    public void wishAgain(String code) {
        jdbc.sql("UPDATE remote_work_day SET state = 'WISHED' WHERE request_code = ? AND state = 'RELEASED'")
                .param(code)
                .update();
    }

    public void releaseAll(String code) {
        releaseAfter(code, LocalDate.EPOCH);
    }

    public void releaseAfter(String code, LocalDate day) {
        jdbc.sql("UPDATE remote_work_day SET state = 'RELEASED' WHERE request_code = ? AND date_of > ?"
                        + " AND state IN ('WISHED', 'GRANTED')")
                .params(code, day)
                .update();
    }

    /** What was wished for and not granted is given up. */
    public void releaseWishes(String code) {
        jdbc.sql("UPDATE remote_work_day SET state = 'RELEASED' WHERE request_code = ? AND state = 'WISHED'")
                .param(code)
                .update();
    }

    /** Grants days that were perhaps never named before. */
    public void replace(String code, Collection<LocalDate> days) {
        write("DELETE FROM remote_work_day WHERE request_code = :code AND date_of = :day", code, days);
        wish(code, days);
    }

    public void callBack(String code, Collection<LocalDate> days) {
        write(
                "UPDATE remote_work_day SET state = 'CALLED_BACK' WHERE request_code = :code AND date_of = :day"
                        + " AND state = 'GRANTED'",
                code,
                days);
    }

    private void write(String sql, String code, Collection<LocalDate> days) {
        batches.batchUpdate(
                sql,
                days.stream()
                        .map(day -> new MapSqlParameterSource("code", code).addValue("day", day))
                        .toArray(MapSqlParameterSource[]::new));
    }

    public List<RemoteDay> of(String code) {
        return jdbc.sql("SELECT date_of, state FROM remote_work_day WHERE request_code = ? ORDER BY date_of")
                .param(code)
                .query((row, number) -> new RemoteDay(date(row), RemoteDay.State.valueOf(row.getString("state"))))
                .list();
    }

    public List<LocalDate> of(String code, RemoteDay.State state) {
        return of(code).stream()
                .filter(day -> day.state() == state)
                .map(RemoteDay::date)
                .toList();
    }

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
