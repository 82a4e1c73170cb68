package vn.congvu.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What people do about an escalation. Everything is remembered; what its state does not allow is a conflict. */
@Service
@Transactional
class EscalationDesk {

    private final EscalationStore escalations;
    private final EscalationHistory history;
    private final EscalationAccess access;
    private final SlaLedger ledger;
    private final TaskReassignment tasks;
    private final WorkingCalendars calendars;
    private final EscalationLimits limits;
    private final Clock clock;

    EscalationDesk(
            EscalationStore escalations,
            EscalationHistory history,
            EscalationAccess access,
            SlaLedger ledger,
            TaskReassignment tasks,
            WorkingCalendars calendars,
            EscalationLimits limits,
            Clock clock) {
        this.escalations = escalations;
        this.history = history;
        this.access = access;
        this.ledger = ledger;
        this.tasks = tasks;
        this.calendars = calendars;
        this.limits = limits;
        this.clock = clock;
    }

    /** The first time each of those whose business it is saw the alert; auditors looking on leave no trace in it. */
    void seen(String id) {
        Escalation escalation = escalations.lock(id).filter(access::sees).orElseThrow(() -> new UnknownEscalation(id));
        if (access.acts(escalation) && !history.knows(id, EscalationAct.SEEN, access.username())) {
            remember(escalation, EscalationAct.SEEN, null);
        }
    }

    void acknowledge(String id) {
        Escalation escalation = actOn(id, EscalationRules.ACKNOWLEDGEABLE);
        escalations.acknowledge(id);
        remember(escalation, EscalationAct.ACKNOWLEDGED, null);
    }

    /** So often and so long as {@link EscalationLimits} allow. */
    void snooze(String id, Instant until, String reason) {
        Escalation escalation = actOn(id, EscalationRules.SNOOZABLE);
        if (escalation.snoozes() >= limits.snoozes()) {
            throw EscalationConflict.snoozedOften(escalation.state(clock.instant()), limits.snoozes());
        }
        Instant latest = calendars
                .forUnit(escalation.unitCode())
                .due(limits.longestSnooze(), clock.instant())
                .due();
        if (!until.isAfter(clock.instant()) || until.isAfter(latest)) {
            throw new ProblemException(
                    new Problem("invalid-body", 400).field("until", "snooze-too-long", limits.longestSnoozeDays()));
        }
        escalations.snooze(id, until);
        remember(escalation, EscalationAct.SNOOZED, reason);
    }

    /** May be done again: the last cause counts, the history keeps them all. */
    void explain(String id, DelayCause cause, String text) {
        Escalation escalation = actOn(id, EscalationRules.NOT_CLOSED);
        escalations.explain(id, cause);
        remember(escalation, EscalationAct.EXPLAINED, text);
    }

    /** Who the late task can be given to. */
    List<TaskReassignment.Candidate> candidates(String id) {
        Escalation seen = escalations.find(id).filter(access::sees).orElseThrow(() -> new UnknownEscalation(id));
        if (!access.reassigns(seen)) {
            throw new AccessDeniedException("only superiors of the unit reassign its work");
        }
        return ledger.reading(seen.clockKey())
                .filter(EscalationRules::hasTask)
                .map(tasks::candidates)
                .orElse(List.of());
    }

    /** The task is handed over before the escalation is locked: whoever completes it meanwhile locks in that order too. */
    void reassign(String id, String username) {
        Escalation seen = escalations.find(id).filter(access::sees).orElseThrow(() -> new UnknownEscalation(id));
        if (!access.reassigns(seen)) {
            throw new AccessDeniedException("only superiors of the unit reassign its work");
        }
        requireState(seen, EscalationRules.NOT_CLOSED);
        var measured = ledger.reading(seen.clockKey())
                .filter(EscalationRules::hasTask)
                .orElseThrow(() -> EscalationConflict.withoutTask(seen.state(clock.instant())));
        tasks.reassign(measured, username);
        remember(actOn(id, EscalationRules.NOT_CLOSED), EscalationAct.REASSIGNED, username);
    }

    private Escalation actOn(String id, Set<EscalationState> allowed) {
        Escalation escalation = escalations.lock(id).filter(access::sees).orElseThrow(() -> new UnknownEscalation(id));
        if (!access.acts(escalation)) {
            throw new AccessDeniedException("auditors look on");
        }
        requireState(escalation, allowed);
        return escalation;
    }

    private void requireState(Escalation escalation, Set<EscalationState> allowed) {
        EscalationState state = escalation.state(clock.instant());
        if (!allowed.contains(state)) {
            throw EscalationConflict.state(state);
        }
    }

    private void remember(Escalation escalation, EscalationAct act, String text) {
        history.add(new EscalationHistory.Entry(escalation.id(), clock.instant(), access.username(), act, text));
    }
}
