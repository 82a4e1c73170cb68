package vn.congvu.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.ClockControl;
import vn.congvu.workflow.inbox.InboxTasks;

/** Moves ledger, alert timers, drawn timers and inbox rows of a case together, in one transaction. */
@Component
class EngineClockControl implements ClockControl {

    private final SlaLedger ledger;
    private final InboxTasks inbox;
    private final AlertTimers alerts;
    private final DrawnTimers drawn;
    private final ScopeClocks scopes;
    private final ObjectProvider<ProcessEngine> engine;
    private final Clock clock;

    EngineClockControl(
            SlaLedger ledger,
            InboxTasks inbox,
            AlertTimers alerts,
            DrawnTimers drawn,
            ScopeClocks scopes,
            ObjectProvider<ProcessEngine> engine,
            Clock clock) {
        this.ledger = ledger;
        this.inbox = inbox;
        this.alerts = alerts;
        this.drawn = drawn;
        this.scopes = scopes;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void pause(String businessKey, PauseReason reason, String by, String legalBasis) {
        follow(ledger.pause(businessKey, reason, now(), by, legalBasis));
        drawn.hold(businessKey);
    }

    @Override
    public void resume(String businessKey, String by, String legalBasis) {
        follow(ledger.resume(businessKey, now(), by, legalBasis));
        drawn.release(businessKey);
    }

    @Override
    public void restart(String businessKey, String by, String legalBasis) {
        follow(ledger.restart(businessKey, now(), by, legalBasis));
        drawn.release(businessKey);
    }

    @Override
    public void extend(String businessKey, Instant newDue, String reason, String by, String legalBasis) {
        ledger.ofDossier(businessKey).stream()
                .filter(reading -> reading.kind() == ClockKind.STATUTORY && reading.isOpen())
                .forEach(promise -> ledger.extend(promise.key(), newDue, now(), reason, by, legalBasis));
        follow(ledger.ofDossier(businessKey).stream()
                .filter(ClockReading::isOpen)
                .toList());
        drawn.release(businessKey);
    }

    @Override
    public void closeStage(String processInstanceId) {
        scopes.close(processInstanceId, false);
    }

    /** Whole minutes, as papers print them: otherwise a pause of some seconds would move a promise of 17:00 to 16:59. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private void follow(List<ClockReading> readings) {
        readings.forEach(reading -> inbox.findByClockKey(reading.key()).ifPresent(row -> row.runsBy(reading)));
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            readings.forEach(alerts::reschedule);
            return null;
        });
    }
}
