package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;

/** Two nodes may do the same at the same moment, each in its own transaction. */
@ProductTest
class ClockRaceTest {

    private final String dossier = "R-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @RepeatedTest(10)
    void openedAtOnceItIsOneClock() throws Exception {
        var opening = ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30"));

        var readings = Racers.atOnce(transaction, () -> ledger.open(opening));

        assertThat(readings).containsOnly(readings.get(0));
        assertThat(count("SELECT COUNT(*) FROM sla_clock WHERE dossier_code = :dossier"))
                .isEqualTo(1);
        assertThat(events()).containsExactly("START");
    }

    @Test
    void closedAtOnceItHasOneOutcome() throws Exception {
        var opening = ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30"));
        var key = transaction.execute(status -> ledger.open(opening)).key();

        var readings =
                Racers.atOnce(transaction, () -> ledger.close(key, at("02/03/2026 09:00"), false, null, "officer"));

        assertThat(readings).containsOnly(readings.get(0));
        assertThat(count("SELECT COUNT(*) FROM sla_outcome WHERE dossier_code = :dossier"))
                .isEqualTo(1);
        assertThat(events()).containsExactly("START", "STOP");
    }

    private int count(String query) {
        return jdbc.sql(query).param("dossier", dossier).query(Integer.class).single();
    }

    private List<String> events() {
        return jdbc.sql("SELECT e.kind FROM sla_event e JOIN sla_clock c ON c.id = e.clock_id"
                        + " WHERE c.dossier_code = :dossier ORDER BY e.seq")
                .param("dossier", dossier)
                .query(String.class)
                .list();
    }
}
