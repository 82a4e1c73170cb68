package vn.congvu.remotework.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of positions of rounds, and who holds them. */
@Repository
public class PositionStore {

    private final JdbcClient jdbc;

    PositionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PilotPosition> of(String roundId) {
        Map<String, List<String>> holders = holders(roundId);
        return jdbc.sql("SELECT * FROM remote_work_position WHERE round_id = ? ORDER BY unit_code, code")
                .param(roundId)
                .query((row, number) -> position(row, holders.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<String>> holders(String roundId) {
        return jdbc
                .sql("SELECT h.position_id, h.username FROM remote_work_holder h JOIN remote_work_position p"
                        + " ON p.id = h.position_id WHERE p.round_id = ? ORDER BY h.username")
                .param(roundId)
                .query((row, number) -> Map.entry(row.getString("position_id"), row.getString("username")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public Optional<PilotPosition> find(String id) {
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

    public PilotPosition require(String id) {
        return find(id).orElseThrow();
    }

    void insert(String roundId, NewRound.NewPosition position) {
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

    void deleteOf(String roundId) {
        jdbc.sql("DELETE FROM remote_work_holder WHERE position_id IN"
                        + " (SELECT id FROM remote_work_position WHERE round_id = ?)")
                .param(roundId)
                .update();
        jdbc.sql("DELETE FROM remote_work_position WHERE round_id = ?")
                .param(roundId)
                .update();
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
