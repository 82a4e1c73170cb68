package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;

/** Two nodes may do the same at the same moment, each in its own transaction. */
@ProductTest
class ClockRaceTest {

    private static final int AT_ONCE = 6;

    private final String dossier = "R-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void openedAtOnceItIsOneClock() throws Exception {
        var opening = ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30"));

        var readings = atOnce(() -> ledger.open(opening));

        assertThat(readings).containsOnly(readings.get(0));
        assertThat(count("SELECT COUNT(*) FROM sla_clock WHERE dossier_code = :dossier"))
                .isEqualTo(1);
        assertThat(events()).containsExactly("START");
    }

    @Test
    void closedAtOnceItHasOneOutcome() throws Exception {
        var opening = ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30"));
        var key = transaction.execute(status -> ledger.open(opening)).key();

        var readings = atOnce(() -> ledger.close(key, at("02/03/2026 09:00"), false, null, "officer"));

        assertThat(readings).containsOnly(readings.get(0));
        assertThat(count("SELECT COUNT(*) FROM sla_outcome WHERE dossier_code = :dossier"))
                .isEqualTo(1);
        assertThat(events()).containsExactly("START", "STOP");
    }

    private <T> List<T> atOnce(Callable<T> act) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var barrier = new CyclicBarrier(AT_ONCE);
        try {
            Callable<T> inTransaction = () -> transaction.execute(status -> {
                try {
                    barrier.await();
                    return act.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            List<Future<T>> results = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> inTransaction).toList());
            return results.stream().map(ClockRaceTest::result).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError("One of the racers failed", e);
        }
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
