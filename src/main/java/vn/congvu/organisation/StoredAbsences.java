package vn.congvu.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code officer_absence}. */
@Repository
class StoredAbsences implements Absences {

    private final JdbcClient jdbc;

    StoredAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Absence> on(LocalDate day, String username) {
        return between(day, day, username).stream().findFirst();
    }

    @Override
    public List<Absence> between(LocalDate from, LocalDate to, String username) {
        return jdbc.sql("SELECT * FROM officer_absence WHERE username = :username AND from_day <= :to"
                        + " AND to_day >= :from AND cancelled_at IS NULL ORDER BY from_day, id")
                .param("username", username)
                .param("from", from)
                .param("to", to)
                .query(StoredAbsences::absence)
                .list();
    }

    @Override
    public List<Absence> since(LocalDate day) {
        return jdbc.sql("SELECT * FROM officer_absence WHERE to_day >= :day ORDER BY from_day DESC, id")
                .param("day", day)
                .query(StoredAbsences::absence)
                .list();
    }

    @Override
    public Optional<Absence> lock(String id) {
        return jdbc.sql("SELECT * FROM officer_absence WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(StoredAbsences::absence)
                .optional();
    }

    @Override
    public void lockThoseOf(String username) {
        jdbc.sql("SELECT username FROM officer WHERE username = :username FOR UPDATE")
                .param("username", username)
                .query(String.class)
                .list();
    }

    @Override
    public void enter(Absence absence) {
        jdbc.sql("""
                        INSERT INTO officer_absence
                            (id, username, from_day, to_day, substitute, reason, entered_by, entered_at)
                        VALUES (:id, :username, :from, :to, :substitute, :reason, :by, :at)
                        """)
                .param("id", absence.id())
                .param("username", absence.username())
                .param("from", absence.from())
                .param("to", absence.to())
                .param("substitute", absence.substitute())
                .param("reason", absence.reason())
                .param("by", absence.enteredBy())
                .param("at", utc(absence.enteredAt()))
                .update();
    }

    @Override
    public void cancel(String id, String by, Instant at) {
        jdbc.sql("UPDATE officer_absence SET cancelled_by = :by, cancelled_at = :at WHERE id = :id")
                .param("by", by)
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getString("id"),
                row.getString("username"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("substitute"),
                row.getString("reason"),
                row.getString("entered_by"),
                instant(row, "entered_at"),
                instant(row, "cancelled_at"));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
