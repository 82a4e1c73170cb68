package vn.congvu.remotework.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days of each request. */
@Repository
public class DayStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DayStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

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

    /** What was wished for beside the days that are granted. */
    public void refuseWishes(String code) {
        jdbc.sql("UPDATE remote_work_day SET state = 'NOT_GRANTED' WHERE request_code = ? AND state = 'WISHED'")
                .param(code)
                .update();
    }

    /** Wishes for days that were perhaps never named before. */
    public void replace(String code, Collection<LocalDate> days) {
        write(
                "INSERT INTO remote_work_day (request_code, date_of, state) VALUES (:code, :day, 'WISHED')"
                        + " ON DUPLICATE KEY UPDATE state = 'WISHED'",
                code,
                days);
    }

    /** Both have signed for exactly the days that are granted now. */
    public void commit(String code) {
        jdbc.sql("UPDATE remote_work_day SET committed = (state = 'GRANTED') WHERE request_code = ?")
                .param(code)
                .update();
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
        return jdbc.sql("SELECT date_of, state, committed FROM remote_work_day WHERE request_code = ? ORDER BY date_of")
                .param(code)
                .query((row, number) -> new RemoteDay(
                        date(row), RemoteDay.State.valueOf(row.getString("state")), row.getBoolean("committed")))
                .list();
    }

    public List<LocalDate> of(String code, RemoteDay.State state) {
        return of(code).stream()
                .filter(day -> day.state() == state)
                .map(RemoteDay::date)
                .toList();
    }

    private static LocalDate date(ResultSet row) throws SQLException {
        return row.getObject("date_of", LocalDate.class);
    }
}
