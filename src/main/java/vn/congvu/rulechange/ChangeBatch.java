package vn.congvu.rulechange;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.MovedClock;
import vn.congvu.sla.Recalculation;

/**
 * Moves the open dossiers of a change, one chunk a transaction. How far it has come is stored in that transaction and read
 * under a lock, so a chunk is done once, by whichever node, and after a crash the next one goes on where the last ended.
 */
@Component
class ChangeBatch {

    private final ChangeStore changes;
    private final ChangeHistory history;
    private final EffectRows dates;
    private final StoredEditions editions;
    private final Measures measures;
    private final Recalculation recalculation;
    private final RuleChangeSettings settings;
    private final Clock clock;

    ChangeBatch(
            ChangeStore changes,
            ChangeHistory history,
            EffectRows dates,
            StoredEditions editions,
            Measures measures,
            Recalculation recalculation,
            RuleChangeSettings settings,
            Clock clock) {
        this.changes = changes;
        this.history = history;
        this.dates = dates;
        this.editions = editions;
        this.measures = measures;
        this.recalculation = recalculation;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next chunk; false when there is none, because the change is done or its day has not come. */
    @Transactional
    boolean next(String changeId) {
        RuleChange change = changes.lock(changeId).orElseThrow();
        if (!change.moving() || change.dueFrom().isAfter(clock.instant())) {
            return false;
        }
        List<String> dossiers = dossiersAfter(change);
        if (!dossiers.isEmpty()) {
            move(change, dossiers);
            changes.progress(changeId, dossiers.get(dossiers.size() - 1), dossiers.size());
            return true;
        }
        List<String> left = leftBehind(change);
        move(change, left);
        changes.progress(changeId, change.batch().afterCode(), left.size());
        if (left.isEmpty()) {
            finish(change);
        }
        return !left.isEmpty();
    }

    /** Dossiers that were received, or given another clock, by the old edition while the batch went past them. */
    @Transactional
    void catchUp(String changeId) {
        RuleChange change = changes.lock(changeId).orElseThrow();
        move(change, leftBehind(change));
    }

    private List<String> dossiersAfter(RuleChange change) {
        var scope = measures.of(change).scope(change.proposal());
        return recalculation.openDossiers(
                scope.units(), scope.procedures(), change.batch().afterCode(), settings.chunk());
    }

    private List<String> leftBehind(RuleChange change) {
        var scope = measures.of(change).scope(change.proposal());
        return change.targetVersion() == null
                ? List.of()
                : recalculation.openDossiersNotUnder(
                        editions.since(change.targetVersion()), scope.units(), settings.chunk());
    }

    private void move(RuleChange change, List<String> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var phase = change.undoneVersion() == null ? EffectRows.Phase.APPLY : EffectRows.Phase.UNDO;
        var moved = recalculation.apply(
                dossiers,
                measures.of(change).revision(change),
                now,
                change.batch().by());
        dates.add(
                change.id(),
                phase,
                moved.stream()
                        .filter(MovedClock::hasOtherDue)
                        .map(clock -> Preview.MovedDate.of(clock, now))
                        .toList());
    }

    private void finish(RuleChange change) {
        boolean undone = change.state() == ChangeState.UNDOING;
        changes.finish(change.id(), undone ? ChangeState.UNDONE : ChangeState.APPLIED);
        history.add(new ChangeHistory.Entry(
                change.id(),
                clock.instant(),
                null,
                undone ? ChangeAct.UNDONE : ChangeAct.APPLIED,
                change.targetVersion()));
    }
}
