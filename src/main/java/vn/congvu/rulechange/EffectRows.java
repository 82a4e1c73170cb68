package vn.congvu.rulechange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.rulechange.Preview.MovedDate;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Every date a change moves: as it was foreseen when it was proposed, and as it came about. */
@Repository
class EffectRows {

    enum Phase {
        PREVIEW,
        APPLY,
        UNDO
    }

    private static final String INSERT = "INSERT INTO rule_change_row (change_id, phase, dossier_code, procedure_code,"
            + " unit_code, clock_key, clock_kind, name_vi, name_en, old_due, new_due, effect)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EffectRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Row(long id, MovedDate date) {}

    void add(String changeId, Phase phase, List<MovedDate> dates) {
        batches.batchUpdate(
                INSERT,
                dates.stream().map(date -> values(changeId, phase, date)).toList());
    }

    private static Object[] values(String changeId, Phase phase, MovedDate date) {
        return new Object[] {
            changeId,
            phase.name(),
            date.dossierCode(),
            date.procedureCode(),
            date.unitCode(),
            date.clockKey(),
            date.clockKind().name(),
            date.nameVi(),
            date.nameEn(),
            StoredTime.utc(date.oldDue()),
            StoredTime.utc(date.newDue()),
            date.effect().name()
        };
    }

    /** In the order in which they were moved; {@code units} empty: of every unit. */
    Page<MovedDate> of(String changeId, Phase phase, Optional<Set<String>> units, Window window) {
        if (units.filter(Set::isEmpty).isPresent()) {
            return Page.of(List.of());
        }
        Long after = window.afterNumber();
        var found = jdbc.sql("SELECT * FROM rule_change_row WHERE change_id = :change AND phase = :phase"
                        + (after == null ? "" : " AND id > :after")
                        + (units.isEmpty() ? "" : " AND unit_code IN (:units)")
                        + " ORDER BY id LIMIT " + window.fetch())
                .param("change", changeId)
                .param("phase", phase.name())
                .param("after", after)
                .param("units", units.orElse(null))
                .query((row, number) -> new Row(row.getLong("id"), date(row)))
                .list();
        return window.page(found, row -> List.of(String.valueOf(row.id()))).map(Row::date);
    }

    private static MovedDate date(ResultSet row) throws SQLException {
        return new MovedDate(
                row.getString("dossier_code"),
                row.getString("procedure_code"),
                row.getString("unit_code"),
                row.getString("clock_key"),
                ClockKind.valueOf(row.getString("clock_kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                StoredTime.read(row, "old_due"),
                StoredTime.read(row, "new_due"),
                Effect.valueOf(row.getString("effect")));
    }
}
