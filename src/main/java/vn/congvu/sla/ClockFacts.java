package vn.congvu.sla;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is only ever added to: the events of the clocks and their outcomes. */
@Repository
class ClockFacts {

    static final String APPEND = """
            INSERT INTO sla_event (clock_id, seq, kind, happened_at, done_by, reason, legal_basis, new_due, state_after,
                due_after, calendar_version, term, cut_off, note, evidence, batch_id)
            VALUES (:clock, :seq, :kind, :at, :by, :reason, :legalBasis, :newDue, :state,
                :due, :calendar, :term, :cutOff, :note, :evidence, :batch)
            """;

    private final JdbcClient jdbc;

    ClockFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClockEvent> events(long clockId) {
        return jdbc.sql("SELECT * FROM sla_event WHERE clock_id = :clock ORDER BY seq")
                .param("clock", clockId)
                .query(ClockFacts::event)
                .list();
    }

    private record OfClock(long clockId, ClockEvent event) {}

    /** By the id of their clock. */
    Map<Long, List<ClockEvent>> eventsOfDossier(String dossierCode) {
        return byClock(jdbc.sql("SELECT e.* FROM sla_event e JOIN sla_clock c ON c.id = e.clock_id"
                        + " WHERE c.dossier_code = :dossier ORDER BY e.clock_id, e.seq")
                .param("dossier", dossierCode));
    }

    /** By the id of their clock. */
    Map<Long, List<ClockEvent>> eventsOf(Collection<Long> clockIds) {
        return clockIds.isEmpty()
                ? Map.of()
                : byClock(jdbc.sql("SELECT * FROM sla_event WHERE clock_id IN (:clocks) ORDER BY clock_id, seq")
                        .param("clocks", clockIds));
    }

    private static Map<Long, List<ClockEvent>> byClock(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> new OfClock(row.getLong("clock_id"), event(row, number))).list().stream()
                .collect(groupingBy(OfClock::clockId, mapping(OfClock::event, toList())));
    }

    void append(ClockRow after, ClockEvent event) {
        jdbc.sql(APPEND).params(values(after, event)).update();
    }

    /** What {@link #APPEND} writes. */
    static Map<String, Object> values(ClockRow after, ClockEvent event) {
        Map<String, Object> values = new HashMap<>();
        values.put("clock", after.id());
        values.put("seq", event.seq());
        values.put("kind", event.kind().name());
        values.put("at", StoredTime.utc(event.at()));
        values.put("by", event.by());
        values.put("reason", event.reason());
        values.put("legalBasis", event.legalBasis());
        values.put("newDue", StoredTime.utc(event.newDue()));
        values.put("state", after.state().name());
        values.put("due", StoredTime.utc(after.reading().dueAt()));
        values.put("calendar", event.rule().calendarVersion());
        values.put("term", event.rule().term());
        values.put("cutOff", cutOff(event));
        values.put("note", event.note());
        values.put("evidence", event.evidence());
        values.put("batch", event.batchId());
        return values;
    }

    /** {@code month} is the calendar month in which the clock stopped, as the city counts days. */
    void record(ClockRow stopped, long lateMinutes, long receivedLateMinutes, YearMonth month) {
        ClockReading clock = stopped.reading();
        jdbc.sql("""
                        INSERT INTO sla_outcome (clock_id, kind, dossier_code, procedure_code, element_id, name_vi, name_en,
                            unit_code, institution_code, outcome, due_at, ended_at, worked_minutes, paused_minutes,
                            late_minutes, received_late_minutes, period_month, official_outcome)
                        VALUES (:clock, :kind, :dossier, :procedure, :element, :nameVi, :nameEn,
                            :unit, :institution, :outcome, :dueAt, :endedAt, :worked, :paused,
                            :late, :receivedLate, :month, :official)
                        """)
                .param("clock", stopped.id())
                .param("kind", clock.kind().name())
                .param("dossier", clock.dossierCode())
                .param("procedure", clock.procedureCode())
                .param("element", clock.elementId())
                .param("nameVi", clock.nameVi())
                .param("nameEn", clock.nameEn())
                .param("unit", clock.unitCode())
                .param("institution", clock.institutionCode())
                .param("outcome", clock.outcome().name())
                .param("dueAt", StoredTime.utc(clock.dueAt()))
                .param("endedAt", StoredTime.utc(clock.stoppedAt()))
                .param("worked", clock.workedMinutes())
                .param("paused", clock.pausedMinutes())
                .param("late", lateMinutes)
                .param("receivedLate", receivedLateMinutes)
                .param("month", month.toString())
                .param("official", official(clock).name())
                .update();
    }

    private static Outcome official(ClockReading clock) {
        return clock.overdueByRule() && clock.outcome() != Outcome.CANCELLED ? Outcome.LATE : clock.outcome();
    }

    private static ClockEvent event(ResultSet row, int number) throws SQLException {
        return new ClockEvent(
                row.getInt("seq"),
                ClockEventKind.valueOf(row.getString("kind")),
                StoredTime.read(row, "happened_at"),
                row.getString("done_by"),
                row.getString("reason"),
                row.getString("legal_basis"),
                StoredTime.read(row, "new_due"),
                rule(row),
                row.getString("note"),
                row.getString("evidence"),
                row.getString("batch_id"));
    }

    private static ClockRule rule(ResultSet row) throws SQLException {
        String cutOff = row.getString("cut_off");
        return new ClockRule(
                row.getString("calendar_version"),
                row.getString("term"),
                cutOff == null ? null : LocalTime.parse(cutOff));
    }

    private static String cutOff(ClockEvent event) {
        return event.rule().cutOff() == null ? null : event.rule().cutOff().toString();
    }
}
