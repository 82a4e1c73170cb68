package vn.congvu.sla.excuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** The requests somebody may see, the last one first. */
@Repository
class ExcuseList {

    /** What to look for; null: anything. {@code units} are exact codes. */
    record Search(ExcuseState state, Set<String> units) {}

    private final JdbcClient jdbc;
    private final ExcuseAccess access;

    ExcuseList(JdbcClient jdbc, ExcuseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Page<Excuse> find(Search search, Window window) {
        Optional<Set<String>> overseen = access.units();
        Set<String> below = access.institutionsBelow();
        var found = jdbc.sql(ExcuseStore.EXCUSE + " WHERE "
                        + String.join(" AND ", conditions(search, overseen, below))
                        + " ORDER BY x.id DESC LIMIT " + window.fetch())
                .param("state", search.state() == null ? null : search.state().name())
                .param("units", search.units())
                .param("overseen", overseen.orElse(null))
                .param("below", below)
                .param("before", before(window))
                .query(ExcuseStore::excuse)
                .list();
        return window.page(found, excuse -> List.of(String.valueOf(excuse.id())));
    }

    private static List<String> conditions(Search search, Optional<Set<String>> overseen, Set<String> below) {
        List<String> conditions = new ArrayList<>(List.of("x.id < :before"));
        if (search.state() == ExcuseState.REQUESTED) {
            conditions.add("d.state IS NULL");
        } else if (search.state() != null) {
            conditions.add("d.state = :state");
        }
        if (search.units() != null) {
            conditions.add("late.unit_code IN (:units)");
        }
        overseen.ifPresent(units -> conditions.add(visible(units, below)));
        return conditions;
    }

    private static String visible(Set<String> overseen, Set<String> below) {
        return "("
                + (overseen.isEmpty() ? "1 = 0" : "late.unit_code IN (:overseen)")
                + (below.isEmpty() ? "" : " OR late.institution_code IN (:below)")
                + ")";
    }

    private static long before(Window window) {
        Long number = window.afterNumber();
        return number == null ? Long.MAX_VALUE : number;
    }
}
