package vn.congvu.workflow.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.StoredTime;

/** Gives the rows of many tasks the due dates of their clocks with one statement. */
@Component
public class InboxDueDates {

    private static final String FOLLOW = """
            UPDATE inbox_task SET clock_state = :state, due_at = :due, sort_due = :sortDue, version = version + 1
            WHERE clock_key = :key
            """;

    private final NamedParameterJdbcTemplate jdbc;

    InboxDueDates(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("unchecked")
    public void follow(Collection<ClockReading> clocks) {
        if (!clocks.isEmpty()) {
            jdbc.batchUpdate(FOLLOW, clocks.stream().map(InboxDueDates::row).toArray(Map[]::new));
        }
    }

    private static Map<String, Object> row(ClockReading clock) {
        Map<String, Object> values = new HashMap<>();
        values.put("key", clock.key());
        values.put("state", clock.state().name());
        values.put("due", StoredTime.utc(clock.dueAt()));
        values.put("sortDue", StoredTime.utc(clock.state() == ClockState.PAUSED ? InboxTask.NO_DUE : clock.dueAt()));
        return values;
    }
}
