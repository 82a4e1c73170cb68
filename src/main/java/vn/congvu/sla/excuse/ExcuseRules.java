package vn.congvu.sla.excuse;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;

/** Whether a cause may be asked for now: once while undecided, again after a refusal, only within the limit of days. */
@Component
class ExcuseRules {

    private final ExcuseLimits limits;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ExcuseRules(ExcuseLimits limits, WorkingCalendars calendars, Clock clock) {
        this.limits = limits;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Why not, if not; {@code before} are the requests made so far, oldest first. */
    Optional<ExcuseRefusal> against(LateOutcome late, List<Excuse> before) {
        if (!late.late()) {
            return Optional.of(ExcuseRefusal.notLate());
        }
        if (before.isEmpty()) {
            return inTime(late, late.endedAt(), limitsOf(late).requestWithin());
        }
        Excuse last = before.get(before.size() - 1);
        if (last.state() != ExcuseState.REFUSED) {
            return Optional.of(ExcuseRefusal.alreadyAsked(last.state()));
        }
        int attempts = limitsOf(late).attempts();
        return before.size() >= attempts
                ? Optional.of(ExcuseRefusal.askedOften(attempts))
                : inTime(late, last.decision().at(), limitsOf(late).againWithin());
    }

    private Optional<ExcuseRefusal> inTime(LateOutcome late, Instant from, Term within) {
        Instant lastMoment =
                calendars.forUnit(late.unitCode()).due(within, from).due();
        return clock.instant().isAfter(lastMoment) ? Optional.of(ExcuseRefusal.tooLate(lastMoment)) : Optional.empty();
    }

    private ExcuseLimits.Limits limitsOf(LateOutcome late) {
        return limits.of(late.endedAt().atZone(WorkingCalendar.ZONE).toLocalDate());
    }
}
