package vn.congvu.remotework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of rounds, their units and positions. */
@Repository
class RoundStore {

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Round> all() {
        return jdbc.sql("SELECT * FROM remote_work_round ORDER BY from_date DESC, code")
                .query(RoundStore::round)
                .list();
    }

    Optional<Round> find(String id) {
        return jdbc.sql("SELECT * FROM remote_work_round WHERE id = ?")
                .param(id)
                .query(RoundStore::round)
                .optional();
    }

    Optional<Round> lock(String id) {
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
        fill(id, round);
    }

    /** Only as long as it is a draft: nothing hangs on its parts yet. */
    void replace(String id, NewRound round, String by, Instant at) {
        jdbc.sql("DELETE FROM remote_work_holder WHERE position_id IN"
                        + " (SELECT id FROM remote_work_position WHERE round_id = ?)")
                .param(id)
                .update();
        jdbc.sql("DELETE FROM remote_work_position WHERE round_id = ?")
                .param(id)
                .update();
        jdbc.sql("DELETE FROM remote_work_unit WHERE round_id = ?").param(id).update();
        jdbc.sql("DELETE FROM remote_work_round WHERE id = ?").param(id).update();
        insert(id, round, by, at);
    }

    private void fill(String id, NewRound round) {
        round.units().forEach(unit -> insert(id, unit));
        round.positions().forEach(position -> insert(id, position));
    }

    private void insert(String roundId, PilotUnit unit) {
        jdbc.sql(
                        "INSERT INTO remote_work_unit (round_id, unit_code, head_count, ratio_percent, min_present, days_per_week,"
                                + " security_unit, baseline_on_time, baseline_satisfaction) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        roundId,
                        unit.unitCode(),
                        unit.headCount(),
                        unit.ratioPercent(),
                        unit.minPresent(),
                        unit.daysPerWeek(),
                        unit.securityUnit(),
                        unit.baselineOnTime(),
                        unit.baselineSatisfaction())
                .update();
    }

    private void insert(String roundId, NewRound.NewPosition position) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO remote_work_position (id, round_id, unit_code, code, title_vi, title_en, citizen_contact,"
                        + " handles_procedures, secret_duty) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        roundId,
                        position.unitCode(),
                        position.code(),
                        position.titleVi(),
                        position.titleEn(),
                        position.citizenContact(),
                        position.handlesProcedures(),
                        position.secretDuty())
                .update();
        position.holders().stream()
                .distinct()
                .forEach(holder -> jdbc.sql("INSERT INTO remote_work_holder (position_id, username) VALUES (?, ?)")
                        .params(id, holder)
                        .update());
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

    List<PilotUnit> units(String roundId) {
        return jdbc.sql("SELECT * FROM remote_work_unit WHERE round_id = ? ORDER BY unit_code")
                .param(roundId)
                .query(RoundStore::unit)
                .list();
    }

    PilotUnit unit(String roundId, String unitCode) {
        return jdbc.sql("SELECT * FROM remote_work_unit WHERE round_id = ? AND unit_code = ?")
                .params(roundId, unitCode)
                .query(RoundStore::unit)
                .single();
    }

    /** Whoever holds this row is the only one who gives places of the unit away. */
    PilotUnit lockUnit(String roundId, String unitCode) {
        return jdbc.sql("SELECT * FROM remote_work_unit WHERE round_id = ? AND unit_code = ? FOR UPDATE")
                .params(roundId, unitCode)
                .query(RoundStore::unit)
                .single();
    }

    List<PilotPosition> positions(String roundId) {
        Map<String, List<String>> holders = jdbc
                .sql("SELECT h.position_id, h.username FROM remote_work_holder h JOIN remote_work_position p"
                        + " ON p.id = h.position_id WHERE p.round_id = ? ORDER BY h.username")
                .param(roundId)
                .query((row, number) -> Map.entry(row.getString("position_id"), row.getString("username")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("SELECT * FROM remote_work_position WHERE round_id = ? ORDER BY unit_code, code")
                .param(roundId)
                .query((row, number) -> position(row, holders.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    Optional<PilotPosition> position(String id) {
        List<String> holders = jdbc.sql(
                        "SELECT username FROM remote_work_holder WHERE position_id = ? ORDER BY username")
                .param(id)
                .query(String.class)
                .list();
        return jdbc.sql("SELECT * FROM remote_work_position WHERE id = ?")
                .param(id)
                .query((row, number) -> position(row, holders))
                .optional();
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

    private static PilotUnit unit(ResultSet row, int number) throws SQLException {
        return new PilotUnit(
                row.getString("unit_code"),
                row.getInt("head_count"),
                row.getInt("ratio_percent"),
                row.getInt("min_present"),
                row.getInt("days_per_week"),
                row.getString("security_unit"),
                row.getBigDecimal("baseline_on_time"),
                row.getBigDecimal("baseline_satisfaction"));
    }

    private static PilotPosition position(ResultSet row, List<String> holders) throws SQLException {
        return new PilotPosition(
                row.getString("id"),
                row.getString("round_id"),
                row.getString("unit_code"),
                row.getString("code"),
                row.getString("title_vi"),
                row.getString("title_en"),
                row.getBoolean("citizen_contact"),
                row.getBoolean("handles_procedures"),
                row.getBoolean("secret_duty"),
                holders);
    }
}
