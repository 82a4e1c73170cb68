package vn.congvu.remotework.work;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.rule.Trigger;

/** How far a request has come towards the triggers of the public table. */
@Component
class Triggers {

    private final PlanStore plans;
    private final AttendanceStore attendance;
    private final Clock clock;

    Triggers(PlanStore plans, AttendanceStore attendance, Clock clock) {
        this.plans = plans;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** What nobody can count is for the leader to state, with a reason that is published and can be appealed. */
    boolean isMet(Trigger trigger, String code) {
        return trigger.measured() == null || count(trigger, code) >= trigger.threshold();
    }

    long count(Trigger trigger, String code) {
        return switch (trigger.measured()) {
            case "late_products" -> lateThisMonth(code);
            case "unreachable" -> attendance.unreachable(code).size();
            default -> throw new IllegalStateException("Nobody counts '" + trigger.measured() + "'");
        };
    }

    private long lateThisMonth(String code) {
        Instant now = clock.instant();
        return plans.of(code).stream()
                .filter(planned -> planned.isLate(now))
                .filter(planned -> YearMonth.from(planned.line().dueOn()).equals(month(now)))
                .count();
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(WorkingCalendar.ZONE));
    }
}
