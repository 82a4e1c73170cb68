package vn.congvu.rulechange;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.Recalculation;

/** What people decide about changes of rules: proposed by one, put in force or refused by another, and taken back. */
@Service
@Transactional
class ChangeDesk {

    private final ChangeStore changes;
    private final ChangeHistory history;
    private final EffectRows dates;
    private final ChangeAccess access;
    private final ProposalCheck check;
    private final Measures measures;
    private final ChangePreviews previews;
    private final Recalculation recalculation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeDesk(
            ChangeStore changes,
            ChangeHistory history,
            EffectRows dates,
            ChangeAccess access,
            ProposalCheck check,
            Measures measures,
            ChangePreviews previews,
            Recalculation recalculation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.history = history;
        this.dates = dates;
        this.access = access;
        this.check = check;
        this.measures = measures;
        this.previews = previews;
        this.recalculation = recalculation;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Preview preview(Proposal proposal) {
        checked(proposal);
        return previews.of(proposal, moved -> {});
    }

    /** The preview the decision will rest on is kept with the proposal. */
    String propose(Proposal proposal) {
        checked(proposal);
        String id = UUID.randomUUID().toString();
        changes.propose(proposed(id, proposal, Preview.NOTHING));
        Preview preview = previews.of(proposal, moved -> dates.add(id, EffectRows.Phase.PREVIEW, moved));
        changes.previewed(id, preview);
        remember(id, ChangeAct.PROPOSED, null);
        return id;
    }

    private void checked(Proposal proposal) {
        check.check(proposal);
        access.requireProposer(proposal);
        measures.of(proposal.kind()).check(proposal, clock.instant());
    }

    private RuleChange proposed(String id, Proposal proposal, Preview preview) {
        return new RuleChange(
                id,
                0,
                proposal,
                preview,
                ChangeState.PROPOSED,
                access.username(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                RuleChange.Batch.NONE);
    }

    /** Checked once more: meanwhile the day may have come, or another change in force. */
    void approve(String id) {
        RuleChange change = lockedForDecision(id);
        requireProposed(change);
        requireOtherPerson(change);
        Instant now = clock.instant();
        var measure = measures.of(change);
        measure.check(change.proposal(), now);
        Publication published = measure.publish(change, now);
        changes.approve(id, access.username(), now, published, published.dueFrom() == null ? 0 : dossiers(change));
        remember(id, ChangeAct.APPROVED, published.version());
        events.publishEvent(new ChangeDecided(id));
    }

    void reject(String id, String reason) {
        RuleChange change = lockedForDecision(id);
        requireProposed(change);
        changes.reject(id, access.username(), clock.instant(), reason);
        remember(id, ChangeAct.REJECTED, reason);
    }

    void undo(String id, String reason) {
        RuleChange change = lockedForDecision(id);
        requireOtherPerson(change);
        Instant now = clock.instant();
        var measure = measures.of(change);
        if (!measure.undoable(change, now)) {
            throw ChangeConflict.notUndoable(change);
        }
        String version = measure.undo(change, now);
        changes.undo(id, access.username(), now, version, version == null ? 0 : dossiers(change));
        remember(id, version == null ? ChangeAct.UNDONE : ChangeAct.UNDO_ORDERED, reason);
        events.publishEvent(new ChangeDecided(id));
    }

    /** Decisions of a kind follow one another, and so do those about one change. */
    private RuleChange lockedForDecision(String id) {
        RuleChange seen = changes.find(id).orElseThrow(() -> new UnknownChange(id));
        changes.lockDecisions(seen.kind());
        return changes.lock(id).orElseThrow(() -> new UnknownChange(id));
    }

    private static void requireProposed(RuleChange change) {
        if (change.state() != ChangeState.PROPOSED) {
            throw ChangeConflict.decided(change);
        }
    }

    private void requireOtherPerson(RuleChange change) {
        if (!access.decidesOn(change)) {
            throw ChangeConflict.ownProposal();
        }
    }

    private int dossiers(RuleChange change) {
        var scope = measures.of(change).scope(change.proposal());
        return recalculation.countOpenDossiers(scope.units(), scope.procedures());
    }

    private void remember(String id, ChangeAct act, String text) {
        history.add(new ChangeHistory.Entry(id, clock.instant(), access.username(), act, text));
    }
}
