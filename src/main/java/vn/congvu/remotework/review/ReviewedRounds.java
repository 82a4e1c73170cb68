package vn.congvu.remotework.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.sla.StoredTime;

/** Reads the rounds that are reviewed; nothing here changes them. */
@Repository
class ReviewedRounds {

    private final JdbcClient jdbc;

    ReviewedRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open rounds without a review that waits or is under way. */
    List<String> withoutReviewAhead() {
        return jdbc.sql("SELECT r.id FROM remote_work_round r WHERE r.state = 'OPEN' AND NOT EXISTS"
                        + " (SELECT 1 FROM remote_work_review v WHERE v.round_id = r.id AND v.state <> 'PUBLISHED')"
                        + " ORDER BY r.id")
                .query(String.class)
                .list();
    }

    /** Whoever plans or begins a review of the round waits for whoever does so already. */
    Optional<ReviewedRound> lock(String id) {
        return jdbc.sql("SELECT id FROM remote_work_round WHERE id = ? FOR UPDATE")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    Optional<ReviewedRound> find(String id) {
        return jdbc.sql("SELECT * FROM remote_work_round WHERE id = ?")
                .param(id)
                .query((row, number) -> round(row, units(id)))
                .optional();
    }

    private List<ReviewedRound.Baseline> units(String roundId) {
        return jdbc.sql("SELECT * FROM remote_work_unit WHERE round_id = ? ORDER BY unit_code")
                .param(roundId)
                .query((row, number) -> new ReviewedRound.Baseline(
                        row.getString("unit_code"),
                        row.getBigDecimal("baseline_on_time"),
                        row.getBigDecimal("baseline_satisfaction")))
                .list();
    }

    private static ReviewedRound round(ResultSet row, List<ReviewedRound.Baseline> units) throws SQLException {
        return new ReviewedRound(
                row.getString("id"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("legal_basis"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                ReviewedRound.State.valueOf(row.getString("state")),
                day(StoredTime.read(row, "opened_at")),
                day(StoredTime.read(row, "closed_at")),
                units);
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
