package vn.congvu.sla;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is only ever added to: the events of the clocks and their outcomes. */
@Repository
class ClockFacts {

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

    /** By the id of their clock. */
    Map<Long, List<ClockEvent>> eventsOfDossier(String dossierCode) {
        record OfClock(long clockId, ClockEvent event) {}
        return jdbc
                .sql("SELECT e.* FROM sla_event e JOIN sla_clock c ON c.id = e.clock_id"
                        + " WHERE c.dossier_code = :dossier ORDER BY e.clock_id, e.seq")
                .param("dossier", dossierCode)
                .query((row, number) -> new OfClock(row.getLong("clock_id"), event(row, number)))
                .list()
                .stream()
                .collect(groupingBy(OfClock::clockId, mapping(OfClock::event, toList())));
    }

    void append(ClockRow after, ClockEvent event) {
        jdbc.sql("""
                        INSERT INTO sla_event
                            (clock_id, seq, kind, happened_at, done_by, reason, legal_basis, new_due, state_after, due_after)
                        VALUES (:clock, :seq, :kind, :at, :by, :reason, :legalBasis, :newDue, :state, :due)
                        """)
                .param("clock", after.id())
                .param("seq", event.seq())
                .param("kind", event.kind().name())
                .param("at", StoredTime.utc(event.at()))
                .param("by", event.by())
                .param("reason", event.reason())
                .param("legalBasis", event.legalBasis())
                .param("newDue", StoredTime.utc(event.newDue()))
                .param("state", after.state().name())
                .param("due", StoredTime.utc(after.reading().dueAt()))
                .update();
    }

    /** {@code month} is the calendar month in which the clock stopped, as the city counts days. */
    void record(ClockRow stopped, long lateMinutes, YearMonth month) {
        ClockReading clock = stopped.reading();
        jdbc.sql("""
                        INSERT INTO sla_outcome (clock_id, kind, dossier_code, procedure_code, element_id, name_vi, name_en,
                            unit_code, institution_code, outcome, due_at, ended_at, worked_minutes, paused_minutes,
                            late_minutes, period_month)
                        VALUES (:clock, :kind, :dossier, :procedure, :element, :nameVi, :nameEn,
                            :unit, :institution, :outcome, :dueAt, :endedAt, :worked, :paused,
                            :late, :month)
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
                .param("month", month.toString())
                .update();
    }

    private static ClockEvent event(ResultSet row, int number) throws SQLException {
        return new ClockEvent(
                row.getInt("seq"),
                ClockEventKind.valueOf(row.getString("kind")),
                StoredTime.read(row, "happened_at"),
                row.getString("done_by"),
                row.getString("reason"),
                row.getString("legal_basis"),
                StoredTime.read(row, "new_due"));
    }
}
