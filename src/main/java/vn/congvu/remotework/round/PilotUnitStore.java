package vn.congvu.remotework.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of rounds. */
@Repository
public class PilotUnitStore {

    private final JdbcClient jdbc;

    PilotUnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PilotUnit> of(String roundId) {
        return jdbc.sql("SELECT * FROM remote_work_unit WHERE round_id = ? ORDER BY unit_code")
                .param(roundId)
                .query(PilotUnitStore::unit)
                .list();
    }

    public PilotUnit require(String roundId, String unitCode) {
        return jdbc.sql("SELECT * FROM remote_work_unit WHERE round_id = ? AND unit_code = ?")
                .params(roundId, unitCode)
                .query(PilotUnitStore::unit)
                .single();
    }

    /** Whoever holds this row is the only one who gives places of the unit away. */
    public PilotUnit lock(String roundId, String unitCode) {
        return jdbc.sql("SELECT * FROM remote_work_unit WHERE round_id = ? AND unit_code = ? FOR UPDATE")
                .params(roundId, unitCode)
                .query(PilotUnitStore::unit)
                .single();
    }

    void insert(String roundId, PilotUnit unit) {
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

    void deleteOf(String roundId) {
        jdbc.sql("DELETE FROM remote_work_unit WHERE round_id = ?")
                .param(roundId)
                .update();
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
}
