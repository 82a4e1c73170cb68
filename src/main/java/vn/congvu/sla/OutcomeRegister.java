package vn.congvu.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** The outcomes, the last recorded first. */
@Service
public class OutcomeRegister {

    /**
     * What to look for; null: anything. Days are inclusive and of the city; {@code units} are exact codes; {@code late}:
     * only what was late, by the own reading or officially.
     */
    public record Search(
            Set<String> units,
            LocalDate from,
            LocalDate to,
            String procedureCode,
            PerformanceOf of,
            Outcome outcome,
            boolean late) {}

    /** One outcome, and the one of the official indicator; minutes are working minutes. */
    public record Entry(
            long id,
            String dossierCode,
            String procedureCode,
            ClockKind kind,
            String elementId,
            String nameVi,
            String nameEn,
            String unitCode,
            String institutionCode,
            Outcome outcome,
            Outcome officialOutcome,
            Instant dueAt,
            Instant endedAt,
            int workedMinutes,
            int pausedMinutes,
            int lateMinutes,
            int receivedLateMinutes) {}

    private final JdbcClient jdbc;

    OutcomeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Page<Entry> find(Search search, Window window) {
        if (search.units() != null && search.units().isEmpty()) {
            return Page.of(List.of());
        }
        var entries = jdbc.sql("SELECT x.* FROM sla_outcome x WHERE " + conditions(search, window)
                        + " ORDER BY x.id DESC LIMIT " + window.fetch())
                .param("units", search.units())
                .param("from", search.from() == null ? null : StoredTime.utc(CityTime.startOf(search.from())))
                .param(
                        "to",
                        search.to() == null
                                ? null
                                : StoredTime.utc(CityTime.startOf(search.to().plusDays(1))))
                .param("procedure", search.procedureCode())
                .param(
                        "outcome",
                        search.outcome() == null ? null : search.outcome().name())
                .param("before", before(window))
                .query(OutcomeRegister::entry)
                .list();
        return window.page(entries, entry -> List.of(String.valueOf(entry.id())));
    }

    private static String conditions(Search search, Window window) {
        return Stream.of(
                        search.units() == null ? null : "x.unit_code IN (:units)",
                        search.from() == null ? null : "x.ended_at >= :from",
                        search.to() == null ? null : "x.ended_at < :to",
                        search.procedureCode() == null ? null : "x.procedure_code = :procedure",
                        search.of() == null ? null : search.of().in("{kinds}"),
                        search.outcome() == null ? null : "x.outcome = :outcome",
                        search.late() ? "(x.outcome = 'LATE' OR x.official_outcome = 'LATE')" : null,
                        "x.id < :before")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" AND "));
    }

    private static long before(Window window) {
        Long number = window.afterNumber();
        return number == null ? Long.MAX_VALUE : number;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("dossier_code"),
                row.getString("procedure_code"),
                ClockKind.valueOf(row.getString("kind")),
                row.getString("element_id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_code"),
                row.getString("institution_code"),
                Outcome.valueOf(row.getString("outcome")),
                Outcome.valueOf(row.getString("official_outcome")),
                StoredTime.read(row, "due_at"),
                StoredTime.read(row, "ended_at"),
                row.getInt("worked_minutes"),
                row.getInt("paused_minutes"),
                row.getInt("late_minutes"),
                row.getInt("received_late_minutes"));
    }
}
