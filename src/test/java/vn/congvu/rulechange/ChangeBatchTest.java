package vn.congvu.rulechange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.rulechange.ChangeTrace.calendar;
import static vn.congvu.rulechange.ChangeTrace.day;
import static vn.congvu.sla.Moments.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.Recalculation;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.time.ProductClock;

/** A batch over nine dossiers that are due on Monday 13/07/2026, two dossiers a chunk; Thursday becomes a holiday. */
@ProductTest
class ChangeBatchTest {

    private static final String OURS = "0-RB-";

    @Autowired
    private ChangeTrace trace;

    @Autowired
    private ChangeStore changes;

    @Autowired
    private ChangeHistory history;

    @Autowired
    private EffectRows dates;

    @Autowired
    private StoredEditions editions;

    @Autowired
    private Measures measures;

    @Autowired
    private Recalculation recalculation;

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProductClock clock;

    private String change;

    @BeforeEach
    void anApprovedHoliday() {
        clock.stopAt(at("07/07/2026 09:00"));
        transaction.executeWithoutResult(status -> {
            for (int number = 1; number <= 9; number++) {
                ledger.open(ClockSample.promise(OURS + number).term("P5D").startedAt(at("06/07/2026 08:00")));
            }
        });
        change = trace.proposed(calendar(day("2026-07-09", "HOLIDAY")));
        trace.approved(change);
    }

    @AfterEach
    void everythingIsAsItWas() {
        trace.run();
        trace.undone(change);
        assertThat(due()).containsOnly("2026-07-13 10:00");
        transaction.executeWithoutResult(status -> forgetOurs());
        clock.reset();
    }

    private void forgetOurs() {
        jdbc.sql("DELETE FROM ACT_RU_JOB WHERE HANDLER_CFG_ LIKE '" + OURS + "%'")
                .update();
        jdbc.sql("DELETE FROM sla_event WHERE clock_id IN" + " (SELECT id FROM sla_clock WHERE dossier_code LIKE '"
                        + OURS + "%')")
                .update();
        jdbc.sql("DELETE FROM sla_clock WHERE dossier_code LIKE '" + OURS + "%'")
                .update();
        clock.reset();
    }

    @Test
    void aNodeThatDiesBetweenChunksIsFollowedByAnother() {
        // given a node that has done two chunks and was killed in the third
        assertThat(next(node())).isTrue();
        assertThat(next(node())).isTrue();
        transaction.executeWithoutResult(status -> {
            node().next(change);
            status.setRollbackOnly();
        });
        assertThat(stored().state()).isEqualTo(ChangeState.APPLYING);
        assertThat(stored().batch().done()).isEqualTo(4);
        assertThat(calendarEvents()).isEqualTo(4);

        // when another one goes on
        runToTheEnd();

        // then every dossier was moved, and once
        theWholeBatchIsDoneOnce();
    }

    @Test
    void twoNodesAtOnceDoEveryChunkOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> work = () -> {
                runToTheEnd();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(work, work))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        theWholeBatchIsDoneOnce();
    }

    @Test
    void whatWasReceivedUnderTheOldEditionMeanwhileIsNotForgotten() {
        runToTheEnd();

        // given an intake that had read the calendar before the change, and ended after the batch
        transaction.executeWithoutResult(status -> {
            ledger.open(ClockSample.promise(OURS + "late").term("P5D").startedAt(at("06/07/2026 08:00")));
        });
        trace.run();

        assertThat(due()).hasSize(10).containsOnly("2026-07-14 10:00");
    }

    @Test
    void anAppliedChangeIsNotAppliedAgain() {
        runToTheEnd();
        int events = calendarEvents();

        runToTheEnd();
        trace.run();

        assertThat(calendarEvents()).isEqualTo(events);
    }

    private void theWholeBatchIsDoneOnce() {
        assertThat(stored().state()).isEqualTo(ChangeState.APPLIED);
        assertThat(stored().batch().done()).isEqualTo(stored().batch().total());
        assertThat(calendarEvents()).isEqualTo(9);
        assertThat(due()).hasSize(9).containsOnly("2026-07-14 10:00");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM rule_change_row WHERE change_id = ? AND phase = 'APPLY'"
                                + " AND dossier_code LIKE '" + OURS + "%'")
                        .param(change)
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
    }

    /** Another node: the same database, nothing else in common. */
    private ChangeBatch node() {
        var settings = new RuleChangeSettings(2, Duration.ofSeconds(10), Duration.ofMinutes(10), false);
        return new ChangeBatch(changes, history, dates, editions, measures, recalculation, settings, clock);
    }

    private boolean next(ChangeBatch node) {
        return Boolean.TRUE.equals(transaction.execute(status -> node.next(change)));
    }

    private void runToTheEnd() {
        ChangeBatch node = node();
        boolean more = true;
        while (more) {
            try {
                more = next(node);
            } catch (ConcurrencyFailureException lostTheRace) {
                more = true;
            }
        }
    }

    private RuleChange stored() {
        return changes.find(change).orElseThrow();
    }

    private int calendarEvents() {
        return jdbc.sql("SELECT COUNT(*) FROM sla_event e JOIN sla_clock c ON c.id = e.clock_id"
                        + " WHERE e.batch_id = ? AND e.kind = 'CALENDAR' AND c.dossier_code LIKE '" + OURS + "%'")
                .param(change)
                .query(Integer.class)
                .single();
    }

    /** The due dates of our dossiers, in the time of the database (UTC). */
    private List<String> due() {
        return new ArrayList<>(jdbc.sql("SELECT due_at FROM sla_clock WHERE dossier_code LIKE '" + OURS + "%'")
                .query((row, number) -> row.getString("due_at").substring(0, 16))
                .list());
    }
}
