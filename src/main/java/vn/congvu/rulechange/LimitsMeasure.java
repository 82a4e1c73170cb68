package vn.congvu.rulechange;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.procedure.LimitChanges;
import vn.congvu.procedure.NewLimits;
import vn.congvu.sla.Revision;

/** Limits of procedures change from a day on; with a transitional clause dossiers received before follow on that day. */
@Component
class LimitsMeasure implements Measure {

    private final LimitChanges limits;

    LimitsMeasure(LimitChanges limits) {
        this.limits = limits;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.LIMITS;
    }

    @Override
    public void check(Proposal proposal, Instant now) {
        limits.check(proposal.newLimits(), proposal.validFrom(), now);
    }

    @Override
    public Scope scope(Proposal proposal) {
        return new Scope(
                null,
                proposal.limits().stream().map(Proposal.Limit::procedureCode).collect(toSet()));
    }

    @Override
    public <T> T trying(Proposal proposal, Instant now, Function<Revision, T> work) {
        return work.apply(revision(null, proposal));
    }

    @Override
    public Publication publish(RuleChange change, Instant now) {
        Proposal proposal = change.proposal();
        limits.publish(proposal.newLimits(), proposal.validFrom(), proposal.legalBasis(), change.id());
        Instant firstDay =
                proposal.validFrom().atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return new Publication(null, null, proposal.movesOpenDossiers() ? firstDay : null);
    }

    /** Until the first day: then dossiers have been received under the new limits, and keep them. */
    @Override
    public boolean undoable(RuleChange change, Instant now) {
        boolean decided = change.state() == ChangeState.APPLIED || change.state() == ChangeState.APPLYING;
        return decided && limits.withdrawable(change.id(), now);
    }

    @Override
    public String undo(RuleChange change, Instant now) {
        limits.withdraw(change.id());
        return null;
    }

    @Override
    public Revision revision(RuleChange change) {
        return revision(change.id(), change.proposal());
    }

    private static Revision revision(String batchId, Proposal proposal) {
        return Revision.ofLimits(
                batchId,
                proposal.newLimits().stream()
                        .collect(toMap(
                                NewLimits::procedureCode,
                                limit -> new Revision.NewTerms(limit.statutoryTerm(), limit.committedTerm()))),
                proposal.title(),
                proposal.legalBasis());
    }
}
