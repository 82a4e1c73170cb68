package vn.congvu.sla.excuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.Racers;
import vn.congvu.sla.SlaLedger;

/** Superiors may decide, and colleagues ask, at the same moment on two nodes. */
@ProductTest
class ExcuseRaceTest {

    private static final Instant NOW = at("03/03/2026 09:00");

    private final String dossier = "Y-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ExcuseStore excuses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private LateOutcome late;

    @BeforeEach
    void record() {
        var step = ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30"));
        transaction.executeWithoutResult(status -> {
            ledger.open(step);
            ledger.close(step.key(), at("02/03/2026 15:30"), false, null, "officer");
        });
        long id = jdbc.sql("SELECT id FROM sla_outcome WHERE dossier_code = :dossier")
                .param("dossier", dossier)
                .query(Long.class)
                .single();
        late = excuses.outcome(id).orElseThrow();
    }

    @RepeatedTest(5)
    void decidedAtOnceOneWins() throws Exception {
        long excuse = transaction.execute(status -> excuses.insert(request()));
        var confirmed = new Excuse.Decision(ExcuseState.CONFIRMED, "đúng", "leader", NOW);

        var won = Racers.atOnce(transaction, () -> wins(() -> excuses.decide(excuse, confirmed)));

        assertThat(won).containsOnlyOnce(true);
        assertThat(excuses.find(excuse).orElseThrow().state()).isEqualTo(ExcuseState.CONFIRMED);
    }

    @RepeatedTest(5)
    void askedAtOnceItIsOneRequest() throws Exception {
        var won = Racers.atOnce(transaction, () -> wins(() -> excuses.insert(request())));

        assertThat(won).containsOnlyOnce(true);
    }

    private Excuse request() {
        return new Excuse(0, late, 1, "SYSTEM_OUTAGE", "Mất điện", null, "head", NOW, null);
    }

    private static boolean wins(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (DuplicateKeyException somebodyElseWasFaster) {
            return false;
        }
    }
}
