package vn.congvu.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.organisation.Role;
import vn.congvu.sla.StoredTime;

/** Whom the escalations were delivered to, kept for ever. */
@Repository
class EscalationDeliveries {

    private final JdbcClient jdbc;

    EscalationDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param inPlaceOf whom the person stood in for; null: nobody */
    record Delivery(
            String escalationId, String username, Role role, String unitCode, String inPlaceOf, Instant deliveredAt) {}

    void add(Delivery delivery) {
        jdbc.sql("""
                        INSERT INTO escalation_delivery
                            (escalation_id, username, role, unit_code, in_place_of, delivered_at)
                        VALUES (:id, :username, :role, :unit, :inPlaceOf, :at)
                        """)
                .param("id", delivery.escalationId())
                .param("username", delivery.username())
                .param("role", delivery.role().name())
                .param("unit", delivery.unitCode())
                .param("inPlaceOf", delivery.inPlaceOf())
                .param("at", StoredTime.utc(delivery.deliveredAt()))
                .update();
    }

    boolean reached(String escalationId, String username) {
        return jdbc.sql("SELECT COUNT(*) FROM escalation_delivery WHERE escalation_id = :id AND username = :username")
                        .param("id", escalationId)
                        .param("username", username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** By escalation, in the order of the usernames. */
    Map<String, List<Delivery>> of(Collection<String> escalationIds) {
        if (escalationIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM escalation_delivery WHERE escalation_id IN (:ids) ORDER BY escalation_id, username")
                .param("ids", escalationIds)
                .query(EscalationDeliveries::delivery)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Delivery::escalationId));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getString("escalation_id"),
                row.getString("username"),
                Role.valueOf(row.getString("role")),
                row.getString("unit_code"),
                row.getString("in_place_of"),
                StoredTime.read(row, "delivered_at"));
    }
}
