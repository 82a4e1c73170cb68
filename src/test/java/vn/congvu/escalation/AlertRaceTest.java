package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.Racers;
import vn.congvu.sla.SlaLedger;

/** Timers may fire on two nodes at once, or while the step is being completed. */
@ProductTest
class AlertRaceTest {

    private final String dossier = "AR-" + UUID.randomUUID();
    private String key;

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void open() {
        var opening = ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30"));
        key = transaction.execute(status -> ledger.open(opening)).key();
    }

    @Test
    void raisedAtOnceEachLevelIsThereOnce() throws Exception {
        Racers.atOnce(transaction, () -> watch.raise(key, at("02/03/2026 12:00")));

        assertThat(escalations()).containsExactly("GREEN OPEN", "YELLOW OPEN");
    }

    @Test
    void aTimerThatMeetsTheEndOfTheStepLeavesNothingOpen() throws Exception {
        var racers = new AtomicInteger();

        Racers.atOnce(
                transaction,
                () -> racers.incrementAndGet() % 2 == 0
                        ? watch.raise(key, at("02/03/2026 12:00"))
                        : ledger.close(key, at("02/03/2026 12:00"), false, null, "officer"));

        assertThat(escalations()).allMatch(escalation -> escalation.endsWith("CLOSED"));
    }

    private List<String> escalations() {
        return jdbc.sql("SELECT level, state FROM escalation WHERE dossier_code = :dossier ORDER BY urgency DESC")
                .param("dossier", dossier)
                .query((row, number) -> row.getString("level") + " " + row.getString("state"))
                .list();
    }
}
