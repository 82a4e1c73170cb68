package vn.congvu.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The escalations somebody may see, red first, then the oldest. */
@Repository
class EscalationList {

    private final JdbcClient jdbc;

    EscalationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Escalation> find(EscalationSearch search, EscalationAccess access, Instant now, Window window) {
        Optional<Set<String>> overseen = access.units();
        Place after = Place.of(window);
        String query = "SELECT * FROM escalation WHERE " + String.join(" AND ", conditions(search, access, after))
                + " ORDER BY urgency, raised_at, id LIMIT " + window.fetch();
        var found = jdbc.sql(query)
                .param("state", search.state() == null ? null : search.state().name())
                .param("level", search.level() == null ? null : search.level().name())
                .param("units", search.units())
                .param("user", access.username())
                .param("groups", access.groups())
                .param("overseen", overseen.orElse(null))
                .param("now", StoredTime.utc(now))
                .param("urgency", after.urgency())
                .param("raisedAt", StoredTime.utc(after.raisedAt()))
                .param("id", after.id())
                .query(EscalationStore::escalation)
                .list();
        return window.page(found, Place::key);
    }

    private static List<String> conditions(EscalationSearch search, EscalationAccess access, Place after) {
        List<String> conditions = new ArrayList<>();
        conditions.add(state(search.state()));
        if (search.level() != null) {
            conditions.add("level = :level");
        }
        if (search.units() != null) {
            conditions.add(search.units().isEmpty() ? "1 = 0" : "unit_code IN (:units)");
        }
        access.units().ifPresent(overseen -> conditions.add(visible(overseen, access.groups())));
        if (after.id() != null) {
            conditions.add("(urgency > :urgency OR urgency = :urgency AND"
                    + " (raised_at > :raisedAt OR raised_at = :raisedAt AND id > :id))");
        }
        return conditions;
    }

    private static String state(EscalationState state) {
        if (state == null) {
            return "state <> 'CLOSED'";
        }
        return switch (state) {
            case OPEN -> "(state = 'OPEN' OR state = 'SNOOZED' AND snoozed_until <= :now)";
            case SNOOZED -> "state = 'SNOOZED' AND snoozed_until > :now";
            default -> "state = :state";
        };
    }

    private static String visible(Set<String> overseen, Set<String> groups) {
        return "(addressee_username = :user"
                + " OR EXISTS (SELECT 1 FROM escalation_delivery d"
                + " WHERE d.escalation_id = escalation.id AND d.username = :user)"
                + (groups.isEmpty() ? "" : " OR addressee_group IN (:groups)")
                + (overseen.isEmpty() ? "" : " OR unit_code IN (:overseen)")
                + ")";
    }

    /** Where the page before ended. */
    private record Place(Integer urgency, Instant raisedAt, String id) {

        static Place of(Window window) {
            if (window.fromStart()) {
                return new Place(null, null, null);
            }
            try {
                var key = window.after();
                return new Place(Integer.valueOf(key.get(0)), Instant.parse(key.get(1)), key.get(2));
            } catch (RuntimeException notOurs) {
                throw new ProblemException(
                        new Problem("invalid-parameter", 400).field("next", "not-a-cursor"), notOurs);
            }
        }

        static List<String> key(Escalation escalation) {
            return List.of(
                    String.valueOf(escalation.level().ordinal()),
                    escalation.raisedAt().toString(),
                    escalation.id());
        }
    }
}
