package vn.congvu.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dossiers have open clocks: for what is done to many of them at once. */
@Repository
class OpenDossiers {

    private final JdbcClient jdbc;

    OpenDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> page(Set<String> units, Set<String> procedures, String afterCode, int limit) {
        return jdbc.sql("SELECT DISTINCT dossier_code FROM sla_clock WHERE state <> 'STOPPED'"
                        + (units == null ? "" : " AND unit_code IN (:units)")
                        + (procedures == null ? "" : " AND procedure_code IN (:procedures)")
                        + " AND dossier_code > :after ORDER BY dossier_code LIMIT " + limit)
                .param("units", units)
                .param("procedures", procedures)
                .param("after", afterCode == null ? "" : afterCode)
                .query(String.class)
                .list();
    }

    int count(Set<String> units, Set<String> procedures) {
        return jdbc.sql("SELECT COUNT(DISTINCT dossier_code) FROM sla_clock WHERE state <> 'STOPPED'"
                        + (units == null ? "" : " AND unit_code IN (:units)")
                        + (procedures == null ? "" : " AND procedure_code IN (:procedures)"))
                .param("units", units)
                .param("procedures", procedures)
                .query(Integer.class)
                .single();
    }

    List<String> notUnder(Collection<String> calendarVersions, Set<String> units, int limit) {
        return jdbc.sql("SELECT DISTINCT dossier_code FROM sla_clock WHERE state <> 'STOPPED'"
                        + " AND calendar_version NOT IN (:calendars)"
                        + (units == null ? "" : " AND unit_code IN (:units)")
                        + " ORDER BY dossier_code LIMIT " + limit)
                .param("calendars", calendarVersions)
                .param("units", units)
                .query(String.class)
                .list();
    }

    boolean anyDueAfter(Instant moment) {
        return jdbc.sql("SELECT 1 FROM sla_clock WHERE state <> 'STOPPED' AND due_at > :moment LIMIT 1")
                .param("moment", StoredTime.utc(moment))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<String> openIn(Instant from, Instant until, String afterCode, int limit) {
        return jdbc.sql("SELECT DISTINCT dossier_code FROM sla_clock WHERE started_at <= :until"
                        + " AND (stopped_at IS NULL OR stopped_at >= :from)"
                        + " AND dossier_code > :after ORDER BY dossier_code LIMIT " + limit)
                .param("from", StoredTime.utc(from))
                .param("until", StoredTime.utc(until))
                .param("after", afterCode == null ? "" : afterCode)
                .query(String.class)
                .list();
    }
}
