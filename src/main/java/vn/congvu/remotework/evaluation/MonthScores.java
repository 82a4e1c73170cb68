package vn.congvu.remotework.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.rule.PilotSettings;

/** Counts months from their products. */
@Component
class MonthScores {

    private final PlanStore plans;
    private final EvaluationStore evaluations;
    private final WorkingCalendars calendars;
    private final PilotSettings settings;
    private final Clock clock;

    MonthScores(
            PlanStore plans,
            EvaluationStore evaluations,
            WorkingCalendars calendars,
            PilotSettings settings,
            Clock clock) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    Score of(RemoteRequest request, YearMonth month) {
        List<Planned> due = counted(request).stream()
                .filter(planned -> planned.month().equals(month))
                .toList();
        if (due.isEmpty()) {
            throw EvaluationProblems.nothingToEvaluate(month);
        }
        return Score.of(due, clock.instant(), settings);
    }

    /** What was not due yet when the work at home ended is work of the office again. */
    private List<Planned> counted(RemoteRequest request) {
        if (request.begunAt() == null) {
            return List.of();
        }
        return plans.of(request.code()).stream()
                .filter(planned -> planned.deliveredAt() != null || !isAfterEnd(request, planned))
                .toList();
    }

    private static boolean isAfterEnd(RemoteRequest request, Planned planned) {
        return request.endedAt() != null
                && planned.line()
                        .dueOn()
                        .isAfter(LocalDate.ofInstant(request.endedAt().minusNanos(1), WorkingCalendar.ZONE));
    }

    /** Months that are over, or whose work has ended, and are not evaluated yet. */
    List<YearMonth> ready(RemoteRequest request) {
        return counted(request).stream()
                .map(Planned::month)
                .distinct()
                .sorted()
                .filter(month -> isOver(request, month))
                .filter(month -> evaluations.find(request.code(), month).isEmpty())
                .toList();
    }

    boolean isOver(RemoteRequest request, YearMonth month) {
        return request.endedAt() != null
                || month.atEndOfMonth().isBefore(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }

    Instant disputableUntil(RemoteRequest request) {
        return calendars
                .forUnit(request.unitCode())
                .due(settings.timeToDispute(), clock.instant())
                .due();
    }
}
