package vn.congvu.rulechange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.calendar.ChangedDay;
import vn.congvu.calendar.DayChange;
import vn.congvu.calendar.DayStatus;
import vn.congvu.calendar.PublishedEditions;
import vn.congvu.sla.StoredTime;

/** The editions of the calendar in the database. They are added to and never changed. */
@Repository
class StoredEditions implements PublishedEditions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EditionNumbers numbers;

    StoredEditions(JdbcClient jdbc, JdbcTemplate batches, EditionNumbers numbers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.numbers = numbers;
    }

    @Override
    public Optional<String> current(String shipped) {
        return jdbc.sql(
                        "SELECT version FROM calendar_edition WHERE shipped_version = ? ORDER BY number_no DESC LIMIT 1")
                .param(shipped)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Edition> edition(String version) {
        return jdbc.sql("SELECT * FROM calendar_edition WHERE version = ?")
                .param(version)
                .query((row, number) ->
                        new Edition(version, row.getString("base_version"), days(version, row.getString("change_id"))))
                .optional();
    }

    private List<ChangedDay> days(String version, String changeId) {
        return jdbc.sql("SELECT * FROM calendar_edition_day WHERE version = ? ORDER BY position_no")
                .param(version)
                .query((row, number) -> day(row, changeId))
                .list();
    }

    private static ChangedDay day(ResultSet row, String changeId) throws SQLException {
        return new ChangedDay(
                row.getObject("date_of", LocalDate.class),
                DayChange.valueOf(row.getString("kind")),
                row.getString("unit_code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                DayStatus.valueOf(row.getString("status")),
                row.getString("basis"),
                changeId);
    }

    /** The version and those published after it. */
    List<String> since(String version) {
        return jdbc.sql("SELECT later.version FROM calendar_edition later JOIN calendar_edition this_one"
                        + " ON later.shipped_version = this_one.shipped_version AND later.number_no >= this_one.number_no"
                        + " WHERE this_one.version = ?")
                .param(version)
                .query(String.class)
                .list();
    }

    /** The version under which the base with these days is in force from now on. Its caller holds the calendar's lock. */
    String publish(String shipped, String base, List<ChangedDay> days, String changeId, Instant now) {
        int number = numbers.next(shipped);
        String version = shipped + "." + number;
        jdbc.sql(
                        "INSERT INTO calendar_edition (version, shipped_version, number_no, base_version, change_id, published_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(version, shipped, number, base, changeId, StoredTime.utc(now))
                .update();
        insert(version, days);
        return version;
    }

    private void insert(String version, List<ChangedDay> days) {
        List<Object[]> rows = new ArrayList<>();
        for (ChangedDay day : days) {
            rows.add(new Object[] {
                version,
                rows.size(),
                day.date(),
                day.change().name(),
                day.unit(),
                day.nameVi(),
                day.nameEn(),
                day.status().name(),
                day.basis()
            });
        }
        batches.batchUpdate(
                "INSERT INTO calendar_edition_day (version, position_no, date_of, kind, unit_code, name_vi, name_en, status,"
                        + " basis) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
