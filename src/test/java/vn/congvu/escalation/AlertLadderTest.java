package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.SlaLedger;

/** A step of four hours from Monday 07:30, watched by its timer. */
@ProductTest
@Transactional
class AlertLadderTest {

    private final String dossier = "A-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private RaisedLevels levels;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theTimerIsSetToOneLevelAfterTheOther() {
        var step = open();

        assertThat(watch.nextAlert(step, step.startedAt())).contains(at("02/03/2026 09:30"));
        assertThat(watch.raise(step.key(), at("02/03/2026 09:30"))).contains(at("02/03/2026 11:30"));
        assertThat(watch.raise(step.key(), at("02/03/2026 11:30"))).contains(at("04/03/2026 11:30"));
        assertThat(watch.raise(step.key(), at("04/03/2026 11:30"))).isEmpty();
        assertThat(escalations()).containsExactly("GREEN OPEN", "YELLOW OPEN", "RED OPEN");
    }

    @Test
    void aTimerThatFiresEarlyRaisesNothing() {
        var step = open();

        assertThat(watch.raise(step.key(), at("02/03/2026 09:29"))).contains(at("02/03/2026 09:30"));
        assertThat(escalations()).isEmpty();
    }

    @Test
    void afterAnOutageEveryLevelDueIsRaisedAtOnce() {
        var step = open();

        assertThat(watch.raise(step.key(), at("20/03/2026 09:00"))).isEmpty();
        assertThat(escalations()).containsExactly("GREEN OPEN", "YELLOW OPEN", "RED OPEN");
    }

    @Test
    void eachLevelIsRaisedOnce() {
        var step = open();
        watch.raise(step.key(), at("02/03/2026 12:00"));

        watch.raise(step.key(), at("02/03/2026 12:01"));

        assertThat(escalations()).containsExactly("GREEN OPEN", "YELLOW OPEN");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM escalation_event e JOIN escalation c ON c.id = e.escalation_id"
                                + " WHERE c.dossier_code = :dossier")
                        .param("dossier", dossier)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aPausedClockIsSilent() {
        var step = open();
        ledger.pause(dossier, Interruption.of(PauseReason.SUPPLEMENT, null), at("02/03/2026 08:30"), "officer");

        assertThat(watch.raise(step.key(), at("06/03/2026 09:00"))).isEmpty();
        assertThat(escalations()).isEmpty();

        // when it goes on after the applicant's hour and a half, its alerts have moved by as much
        var resumed = ledger.resume(dossier, at("02/03/2026 10:00"), "clerk", null);
        assertThat(watch.nextAlert(resumed.get(0), at("02/03/2026 10:00"))).contains(at("02/03/2026 11:00"));
    }

    @Test
    void theEndOfTheStepClosesItsEscalations() {
        var step = open();
        watch.raise(step.key(), at("02/03/2026 12:00"));

        ledger.close(step.key(), at("02/03/2026 13:30"), false, null, "officer.26740");

        assertThat(escalations()).containsExactly("GREEN CLOSED LATE", "YELLOW CLOSED LATE");
        assertThat(watch.raise(step.key(), at("20/03/2026 09:00"))).isEmpty();
        assertThat(levels.of(List.of(step.key()))).isEmpty();
    }

    @Test
    void aListOfTasksSeesTheHighestLevel() {
        var step = open();
        watch.raise(step.key(), at("02/03/2026 12:00"));

        assertThat(levels.of(List.of(step.key(), "another"))).containsOnly(Map.entry(step.key(), AlertLevel.YELLOW));
    }

    @Test
    void besideACommittedLimitTheOneOfTheLawIsSilentUntilItIsBroken() {
        // given a dossier the city promised in three days where the law gives five
        var law = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
        var committed = ledger.open(
                ClockSample.of(ClockKind.COMMITTED, dossier).term("P3D").startedAt(at("02/03/2026 07:30")));

        // then the commitment asks for an apology in time, and the law is red at once
        assertThat(watch.nextAlerts(List.of(law, committed), at("02/03/2026 07:30")))
                .containsOnly(
                        Map.entry(law.key(), at("09/03/2026 17:00")),
                        Map.entry(committed.key(), at("04/03/2026 17:00")));
        assertThat(watch.raise(law.key(), at("09/03/2026 17:00"))).isEmpty();
        assertThat(escalations()).containsExactly("RED OPEN");
    }

    @Test
    void aLevelWhoseConditionDoesNotHoldLeavesTheTimerToTheNextMoment() {
        // given a clock that no dossier belongs to: nobody owes an apology
        var law = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));

        assertThat(watch.raise(law.key(), at("09/03/2026 07:30"))).contains(at("09/03/2026 17:00"));
        assertThat(watch.raise(law.key(), at("09/03/2026 17:00"))).contains(at("11/03/2026 17:00"));
        assertThat(watch.raise(law.key(), at("11/03/2026 17:00"))).isEmpty();
        assertThat(escalations()).containsExactly("GREEN OPEN", "YELLOW OPEN", "RED OPEN");
    }

    @Test
    void anUnknownClockRaisesNothing() {
        assertThat(watch.raise("nobody", at("02/03/2026 12:00"))).isEmpty();
    }

    private ClockReading open() {
        return ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")));
    }

    private List<String> escalations() {
        return jdbc.sql(
                        "SELECT level, state, outcome FROM escalation WHERE dossier_code = :dossier ORDER BY urgency DESC")
                .param("dossier", dossier)
                .query((row, number) -> (row.getString("level") + " " + row.getString("state") + " "
                                + (row.getString("outcome") == null ? "" : row.getString("outcome")))
                        .trim())
                .list();
    }
}
