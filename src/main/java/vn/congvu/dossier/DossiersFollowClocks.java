package vn.congvu.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClocksMoved;
import vn.congvu.sla.MovedClock;
import vn.congvu.sla.Promise;
import vn.congvu.sla.SlaLedger;
import vn.congvu.sla.StoredTime;
import vn.congvu.workflow.ServiceLevels;

/**
 * Dossiers whose clocks were counted anew keep the version of the calendar for the clocks to come, and show the promise
 * their clocks show. One statement for all of a batch.
 */
@Component
@Order(DossiersFollowClocks.BEFORE_DRAWN_TIMERS)
class DossiersFollowClocks implements ClocksMoved {

    /** Timers on dates of a dossier are computed from the dossier. */
    static final int BEFORE_DRAWN_TIMERS = 10;

    private static final String FOLLOW = """
            UPDATE dossier SET calendar_version = :calendar, promised_at = COALESCE(:promise, promised_at),
                version = version + 1
            WHERE code = :code
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final SlaLedger ledger;
    private final DossierCodes codes;

    DossiersFollowClocks(NamedParameterJdbcTemplate jdbc, SlaLedger ledger, DossierCodes codes) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.codes = codes;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void moved(List<MovedClock> clocks, Instant now, String batchId) {
        List<ClockReading> after = clocks.stream()
                .map(MovedClock::after)
                .filter(clock -> codes.ofDossier(clock.dossierCode()))
                .toList();
        if (batchId == null || after.isEmpty()) {
            return;
        }
        Map<String, List<ClockReading>> dossiers = Stream.concat(after.stream(), commitments(after).stream())
                .collect(Collectors.groupingBy(ClockReading::dossierCode));
        jdbc.batchUpdate(
                FOLLOW,
                dossiers.values().stream().map(DossiersFollowClocks::row).toArray(Map[]::new));
    }

    /** A statutory limit that moved alone is not the promise where a commitment stands beside it. */
    private List<ClockReading> commitments(List<ClockReading> moved) {
        return ledger.readings(moved.stream()
                .filter(clock -> clock.kind() == ClockKind.STATUTORY)
                .map(clock -> clock.key() + ServiceLevels.COMMITTED)
                .toList());
    }

    private static Map<String, Object> row(Collection<ClockReading> clocks) {
        ClockReading any = clocks.iterator().next();
        Map<String, Object> values = new HashMap<>();
        values.put("code", any.dossierCode());
        values.put("calendar", any.calendarVersion());
        values.put(
                "promise",
                StoredTime.utc(Promise.of(clocks, ClockReading::kind)
                        .map(ClockReading::dueAt)
                        .orElse(null)));
        return values;
    }
}
