package vn.congvu.remotework.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of rounds. */
@Repository
public class RoundStore {

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<Round> all() {
        return jdbc.sql("SELECT * FROM remote_work_round ORDER BY from_date DESC, code")
                .query(RoundStore::round)
                .list();
    }

    public Optional<Round> find(String id) {
        return jdbc.sql("SELECT * FROM remote_work_round WHERE id = ?")
                .param(id)
                .query(RoundStore::round)
                .optional();
    }

    public Optional<Round> lock(String id) {
        return jdbc.sql("SELECT * FROM remote_work_round WHERE id = ? FOR UPDATE")
                .param(id)
                .query(RoundStore::round)
                .optional();
    }

    boolean codeTaken(String code, String exceptId) {
        return jdbc.sql("SELECT COUNT(*) FROM remote_work_round WHERE code = ? AND id <> ?")
                        .params(code, exceptId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Another open round that has the unit on some of these days. */
    Optional<String> openRoundOf(String unitCode, Round other) {
        return jdbc
                .sql(
                        "SELECT r.code FROM remote_work_round r JOIN remote_work_unit u ON u.round_id = r.id"
                                + " WHERE u.unit_code = ? AND r.state = 'OPEN' AND r.id <> ? AND r.from_date <= ? AND r.to_date >= ?")
                .params(unitCode, other.id(), other.to(), other.from())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    void insert(String id, NewRound round, String by, Instant at) {
        jdbc.sql(
                        "INSERT INTO remote_work_round (id, code, name_vi, name_en, legal_basis, published_in, from_date, to_date,"
                                + " state, drafted_by, drafted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?)")
                .params(
                        id,
                        round.code(),
                        round.nameVi(),
                        round.nameEn(),
                        round.legalBasis(),
                        round.publishedIn(),
                        round.from(),
                        round.to(),
                        by,
                        StoredTime.utc(at))
                .update();
    }

    void delete(String id) {
        jdbc.sql("DELETE FROM remote_work_round WHERE id = ?").param(id).update();
    }

    void opened(String id, String by, Instant at) {
        jdbc.sql("UPDATE remote_work_round SET state = 'OPEN', opened_by = ?, opened_at = ? WHERE id = ?")
                .params(by, StoredTime.utc(at), id)
                .update();
    }

    void closed(String id, String by, Instant at, String reason) {
        jdbc.sql(
                        "UPDATE remote_work_round SET state = 'CLOSED', closed_by = ?, closed_at = ?, close_reason = ? WHERE id = ?")
                .params(by, StoredTime.utc(at), reason, id)
                .update();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getString("id"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("legal_basis"),
                row.getString("published_in"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                RoundState.valueOf(row.getString("state")),
                row.getString("drafted_by"),
                StoredTime.read(row, "drafted_at"),
                row.getString("opened_by"),
                StoredTime.read(row, "opened_at"),
                StoredTime.read(row, "closed_at"),
                row.getString("close_reason"));
    }
}
