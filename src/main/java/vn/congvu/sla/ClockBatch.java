package vn.congvu.sla;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the events and the rows of many clocks with two statements. */
@Repository
class ClockBatch {

    private final NamedParameterJdbcTemplate jdbc;

    ClockBatch(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(Collection<RevisedClock> clocks) {
        write(
                ClockFacts.APPEND,
                clocks.stream()
                        .map(clock -> ClockFacts.values(clock.after(), clock.event()))
                        .toList());
        write(
                ClockStore.UPDATE,
                clocks.stream().map(clock -> ClockStore.shown(clock.after())).toList());
    }

    @SuppressWarnings("unchecked")
    private void write(String sql, Collection<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(Map[]::new));
        }
    }
}
